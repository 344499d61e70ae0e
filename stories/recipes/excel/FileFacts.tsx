import type { Table } from '@kvadrant/core/interchange'
import type { RecipeTexts } from './texts'

/** Props of {@link FileFacts}. */
export interface FileFactsProps {
  readonly texts: RecipeTexts
  readonly table: Table
}

/** What the file turned out to be: how it is encoded, separated and decimal, and how large it is. */
export function FileFacts({ texts, table }: FileFactsProps) {
  const { format, headers, rows } = table
  const decimal = format.decimalSigns.find((sign) => sign !== undefined)
  const facts = [
    [texts.rows, String(rows.length)],
    [texts.columns, String(headers.length)],
    [texts.encoding, format.encoding],
    [texts.separator, format.separator === '\t' ? texts.tab : format.separator],
    [
      texts.decimals,
      decimal === undefined ? texts.unknown : decimal === ',' ? texts.comma : texts.point,
    ],
  ] as const
  return (
    <dl data-recipe-facts="">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
