import type { Table } from '@kvadrant/core/interchange'
import type { SheetTexts } from './texts/texts'

/** Props of {@link FileFacts}. */
export interface FileFactsProps {
  readonly texts: SheetTexts
  readonly table: Table
}

/** How the file was read: encoding, separator, decimal sign, rows and columns. */
export function FileFacts({ texts, table }: FileFactsProps) {
  const { file: say } = texts
  const { format, rows, headers } = table
  const hasDecimals = format.decimalSigns.some((sign) => sign !== undefined)
  const facts = [
    [say.rows, rows.length],
    [say.columns, headers.length],
    [say.encoding, say.encodings[format.encoding]],
    [say.separator, say.separators[format.separator] ?? format.separator],
    [say.decimalSign, hasDecimals ? say.decimalSigns[format.decimalSign] : say.noDecimals],
  ]
  return (
    <dl data-excel-facts="">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
