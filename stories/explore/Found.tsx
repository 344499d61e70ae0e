import { Findings } from '@kvadrant/react'
import type { Language } from '../page/language'
import { exploreTexts } from './texts/texts'

/** Props of {@link Found}. */
export interface FoundProps {
  readonly language: Language
  /** Id of the selected initiative; undefined for none. */
  readonly selected: string | undefined
  /** How far values may be wrong, on the unit scale. */
  readonly uncertainty: number
}

/** What the figures say together: of the selected initiative, then of all. */
export function Found({ language, selected, uncertainty }: FoundProps) {
  const { findings: say } = exploreTexts[language]
  return (
    <section data-explore-findings="" aria-label={say.heading}>
      {selected === undefined ? (
        <p data-excel-quiet="">{say.nobody}</p>
      ) : (
        <Findings by="initiative" headingLevel={2} uncertainty={uncertainty} />
      )}
      <Findings headingLevel={2} uncertainty={uncertainty} />
    </section>
  )
}
