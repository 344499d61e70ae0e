import { type Comparison, comparisonText, regionName, type Speaker } from '@kvadrant/core'
import type { ExploreTexts } from '../texts/texts'

/** Props of {@link ComparisonTable}. */
export interface ComparisonTableProps {
  readonly texts: ExploreTexts
  readonly speaker: Speaker
  readonly compared: Comparison
  /** What the two sides are called. */
  readonly names: { readonly a: string; readonly b: string }
}

/** Two readings of a figure: where they differ most in a sentence, and every region with its counts and parts. */
export function ComparisonTable({ texts, speaker, compared, names }: ComparisonTableProps) {
  const { compare: say } = texts
  const percent = (share: number) =>
    speaker.texts.say('value.share', { number: speaker.texts.number(share * 100, 0) })
  const cell = (count: number, share: number) => (
    <td>
      {count} <span>{percent(share)}</span>
    </td>
  )
  return (
    <table data-explore-comparison="">
      <caption>{comparisonText(speaker, compared, names).headline}</caption>
      <thead>
        <tr>
          <th scope="col">{say.region}</th>
          <th scope="col">{names.a}</th>
          <th scope="col">{names.b}</th>
        </tr>
      </thead>
      <tbody>
        {compared.regions.map(({ region, a, b, shareA, shareB }) => (
          <tr key={region}>
            <th scope="row">{regionName(speaker, region)}</th>
            {cell(a, shareA)}
            {cell(b, shareB)}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{say.total}</th>
          <td>{compared.totalA}</td>
          <td>{compared.totalB}</td>
        </tr>
      </tfoot>
    </table>
  )
}
