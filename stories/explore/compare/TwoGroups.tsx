import { groupComparison } from '@kvadrant/core'
import { usePortfolio } from '@kvadrant/react'
import { useId, useState } from 'react'
import type { Language } from '../../page/language'
import type { ReadFigure } from '../figures/usePlacements'
import { groupCounts } from '../groupCounts'
import { exploreTexts } from '../texts/texts'
import { ComparisonTable } from './ComparisonTable'

/** Props of {@link TwoGroups}. */
export interface TwoGroupsProps {
  readonly language: Language
  readonly read: ReadFigure
}

/** Two groups side by side, region by region, in parts of all, since groups are of different size. */
export function TwoGroups({ language, read }: TwoGroupsProps) {
  const texts = exploreTexts[language]
  const { compare: say, groups } = texts
  const { rows } = usePortfolio()
  const [chosen, setChosen] = useState<{ readonly a?: string; readonly b?: string }>({})
  const id = useId()
  const shown = rows.filter((row) => row.shown)
  const names = groupCounts(shown, language).map(([group]) => group)
  const pick = (side: 'a' | 'b', otherwise: number) => {
    const { [side]: name } = chosen
    return name !== undefined && names.includes(name) ? name : (names[otherwise] ?? '')
  }
  const [a, b] = [pick('a', 0), pick('b', 1)]
  const shownName = (group: string) => (group === '' ? groups.none : group)
  const field = (side: 'a' | 'b', label: string, value: string) => (
    <p>
      <label htmlFor={`${id}-${side}`}>{label}</label>
      <select
        id={`${id}-${side}`}
        value={value}
        onChange={({ currentTarget }) => setChosen({ ...chosen, [side]: currentTarget.value })}
      >
        {names.map((group) => (
          <option key={group} value={group}>
            {shownName(group)}
          </option>
        ))}
      </select>
    </p>
  )
  return (
    <div data-explore-comparing="">
      <h3>{say.groups}</h3>
      {names.length < 2 ? (
        <p data-excel-quiet="">{say.tooFew}</p>
      ) : (
        <>
          <div data-explore-pair="">
            {field('a', say.one, a)}
            {field('b', say.other, b)}
          </div>
          <ComparisonTable
            texts={texts}
            speaker={read.speaker}
            compared={groupComparison(read.placement, a, b)}
            names={{ a: shownName(a), b: shownName(b) }}
          />
        </>
      )}
    </div>
  )
}
