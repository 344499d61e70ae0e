import type { FieldName } from '@kvadrant/core'
import { type ColumnMapping, mapColumn, type Table } from '@kvadrant/core/interchange'
import { type ReactNode, useId } from 'react'
import type { SheetTexts } from './texts/texts'
import { ColumnField } from './ColumnField'

/** Props of {@link Columns}. */
export interface ColumnsProps {
  readonly texts: SheetTexts
  /** @default the texts' own */
  readonly heading?: string | undefined
  /** The fields, in their order. */
  readonly fields: readonly FieldName[]
  /** Those without which nothing can be placed. */
  readonly needed: readonly FieldName[]
  /** What a field is called. */
  readonly nameOf: (field: FieldName) => string
  readonly table: Table
  /** The mapping as it was guessed. */
  readonly guess: ColumnMapping
  readonly mapping: ColumnMapping
  readonly onChange: (mapping: ColumnMapping) => void
  /** What stands under the fields. */
  readonly children?: ReactNode
}

/** Which column holds which field: guessed from the headers, to be corrected. */
export function Columns(props: ColumnsProps) {
  const { texts, heading, fields, needed, nameOf, table, guess, mapping, onChange } = props
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{heading ?? texts.columns.heading}</h3>
      {fields.map((field) => (
        <ColumnField
          key={field}
          texts={texts}
          name={nameOf(field)}
          table={table}
          header={mapping[field]}
          guessed={mapping[field] === guess[field]}
          needed={needed.includes(field)}
          onChange={(header) => onChange(mapColumn(mapping, field, header))}
        />
      ))}
      {props.children}
    </section>
  )
}
