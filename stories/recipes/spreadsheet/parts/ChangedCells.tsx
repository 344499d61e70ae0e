import { cellText, type ImportedRow, type Table } from '@kvadrant/core/interchange'
import type { CellMove } from '../state/cellMoves'
import { sheetRow } from '../../../spreadsheet/sheetRow'
import type { ExcelTexts } from '../texts/texts'

/** Props of {@link ChangedCells}. */
export interface ChangedCellsProps {
  readonly texts: ExcelTexts
  /** The file as it was read. */
  readonly table: Table
  readonly rows: readonly ImportedRow[]
  readonly moves: readonly CellMove[]
}

/** Every cell that the saved file will have another text in: where, what stood there, what will. */
export function ChangedCells({ texts, table, rows, moves }: ChangedCellsProps) {
  const { save: say } = texts
  const labelOf = (tableRow: number) => rows.find((row) => row.tableRow === tableRow)?.label ?? ''
  return (
    <table data-excel-changes="">
      <caption>{say.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say.row}</th>
          <th scope="col">{say.initiative}</th>
          <th scope="col">{say.column}</th>
          <th scope="col">{say.before}</th>
          <th scope="col">{say.after}</th>
        </tr>
      </thead>
      <tbody>
        {moves.map(({ row, column, text }) => (
          <tr key={`${row} ${column}`}>
            <td>{sheetRow(table, row)}</td>
            <th scope="row">{labelOf(row)}</th>
            <td>{table.headers[column]}</td>
            <td>{cellText(table, row, column)}</td>
            <td>
              <strong>{text}</strong>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
