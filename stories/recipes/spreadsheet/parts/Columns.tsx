import type { FieldName, Texts } from '@kvadrant/core'
import { type ColumnMapping, mapColumn, type Table } from '@kvadrant/core/interchange'
import type { ExcelTexts } from '../texts/texts'
import { ColumnField } from './ColumnField'

/** Props of {@link Columns}. */
export interface ColumnsProps {
  readonly texts: ExcelTexts
  readonly figureTexts: Texts
  readonly table: Table
  /** The mapping as it was guessed. */
  readonly guess: ColumnMapping
  readonly mapping: ColumnMapping
  readonly onChange: (mapping: ColumnMapping) => void
}

/** The fields that the complexity quadrant reads. */
const FIELDS = [
  'label',
  'organisationalComplexity',
  'innovationComplexity',
  'group',
  'size',
  'id',
] as const satisfies readonly FieldName[]

const NEEDED: readonly FieldName[] = ['organisationalComplexity', 'innovationComplexity']

/** Which column holds which field: guessed from the headers, to be corrected. */
export function Columns(props: ColumnsProps) {
  const { texts, figureTexts, table, guess, mapping, onChange } = props
  const { columns: say } = texts
  const unused = table.headers.length - FIELDS.filter((field) => mapping[field]).length
  const nameOf = (field: (typeof FIELDS)[number]) =>
    field === 'organisationalComplexity' || field === 'innovationComplexity'
      ? figureTexts.say(`complexity.axis.${field}`)
      : say[field]
  return (
    <section aria-labelledby="excel-columns">
      <h3 id="excel-columns">{say.heading}</h3>
      {FIELDS.map((field) => (
        <ColumnField
          key={field}
          texts={texts}
          name={nameOf(field)}
          table={table}
          header={mapping[field]}
          guessed={mapping[field] === guess[field]}
          needed={NEEDED.includes(field)}
          onChange={(header) => onChange(mapColumn(mapping, field, header))}
        />
      ))}
      {unused > 0 && <p data-excel-quiet="">{say.unused(unused)}</p>}
    </section>
  )
}
