import { cellText, type Table } from '@kvadrant/core/interchange'
import { useId } from 'react'
import type { SheetTexts } from './texts/texts'

/** Props of {@link ColumnField}. */
export interface ColumnFieldProps {
  readonly texts: SheetTexts
  /** What the field is called. */
  readonly name: string
  readonly table: Table
  /** The header of its column; undefined for none. */
  readonly header: string | undefined
  /** Whether that is the guess. */
  readonly guessed: boolean
  /** Whether nothing can be placed without it. */
  readonly needed: boolean
  /** Hears the header of another column, null for none. */
  readonly onChange: (header: string | null) => void
}

/** How many cells are shown of a column. */
const SHOWN = 3

/** A field and the column that it is read from, with some of its cells. */
export function ColumnField(props: ColumnFieldProps) {
  const { texts, name, table, header, guessed, needed, onChange } = props
  const { columns: say } = texts
  const id = useId()
  const cells = header === undefined ? [] : firstCells(table, table.headers.indexOf(header))
  const missing = needed && header === undefined
  return (
    <div data-excel-field="">
      <label htmlFor={id}>{name}</label>
      {header !== undefined && <span data-excel-tag="">{guessed ? say.guessed : say.chosen}</span>}
      <select
        id={id}
        // Headers may be anything, an empty text is none of them.
        value={header ?? ''}
        aria-invalid={missing || undefined}
        aria-describedby={`${id}-cells`}
        onChange={({ currentTarget: { value } }) => onChange(value === '' ? null : value)}
      >
        <option value="">{say.none}</option>
        {table.headers.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
      <p id={`${id}-cells`} data-excel-quiet="" data-excel-missing={missing || undefined}>
        {missing && say.needed}
        {cells.length > 0 && say.example(cells.join(' · '))}
      </p>
    </div>
  )
}

/** The first cells of a column that are not empty. */
function firstCells(table: Table, column: number): readonly string[] {
  const cells: string[] = []
  for (let row = 0; row < table.rows.length && cells.length < SHOWN; row++) {
    const text = cellText(table, row, column).trim()
    if (text !== '') cells.push(text.length > 24 ? `${text.slice(0, 22)}…` : text)
  }
  return cells
}
