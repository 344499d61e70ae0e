import type { FigureDefinition } from '@kvadrant/core'
import { useId } from 'react'
import type { Language } from '../../page/language'
import { figureName } from '../figures/figureName'
import { usePlacement } from '../figures/usePlacements'
import { exploreTexts } from '../texts/texts'
import { BeforeAndNow } from './BeforeAndNow'
import './compare.css'
import { TwoGroups } from './TwoGroups'
import type { Compared } from './useComparedWith'

/** Props of {@link Compare}. */
export interface CompareProps {
  readonly language: Language
  /** The figure whose regions are compared. */
  readonly definition: FigureDefinition
  readonly compared: Compared
}

/** The portfolio against how it was, and one group against another, region by region. */
export function Compare({ language, definition, compared }: CompareProps) {
  const { compare: say } = exploreTexts[language]
  const id = useId()
  const read = usePlacement(definition, language)
  if (!read) return null
  return (
    <section data-explore-compare="" data-sheet="" aria-labelledby={id}>
      <header>
        <h2 id={id}>
          {say.heading}: {figureName(definition, language)}
        </h2>
      </header>
      <BeforeAndNow language={language} read={read} compared={compared} />
      <TwoGroups language={language} read={read} />
    </section>
  )
}
