import type { Speaker, TableModel, TableRow } from '@kvadrant/core'

/** Props of {@link SheetTable}. */
export interface SheetTableProps {
  readonly title: string
  readonly speaker: Speaker
  readonly table: TableModel
}

/** So many columns of values fit beside a figure; of more axes the region alone says what they come to. */
const MOST_VALUES = 2

/**
 * The table of a filled sheet, small, with room for some forty rows: the initiatives of each region
 * below its name. The columns of values are headed by the arrows that the drawing's axes have.
 */
export function SheetTable({ title, speaker, table }: SheetTableProps) {
  const { texts, definition } = speaker
  const withValues = table.axisNames.length <= MOST_VALUES && definition.toldBy !== 'region'
  return (
    <table data-sheet-table={withValues ? 'values' : 'regions'}>
      <caption>{texts.say('table.caption', { title })}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.say('table.label')}</th>
          {withValues ? (
            table.axisNames.map((name, axis) => (
              <th key={name} scope="col" data-sheet-axis={axis}>
                <span>{name}</span>
              </th>
            ))
          ) : (
            <th scope="col">{texts.say('table.region')}</th>
          )}
        </tr>
      </thead>
      {withValues ? (
        regionsOf(table.rows).map(({ region, rows }) => (
          <tbody key={region}>
            <tr>
              <th scope="rowgroup" colSpan={table.axisNames.length + 1}>
                {region}
              </th>
            </tr>
            {rows.map(({ id, label, values }) => (
              <tr key={id}>
                <th scope="row">{label}</th>
                {values.map((value, axis) => (
                  <td key={table.axisNames[axis]}>{value}</td>
                ))}
              </tr>
            ))}
          </tbody>
        ))
      ) : (
        <tbody>
          {table.rows.map(({ id, label, region }) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              <td>{region}</td>
            </tr>
          ))}
        </tbody>
      )}
    </table>
  )
}

/** Rows that follow each other in one region, together. */
function regionsOf(rows: readonly TableRow[]) {
  const regions: { region: string; rows: TableRow[] }[] = []
  for (const row of rows) {
    const last = regions.at(-1)
    if (last?.region === row.region) last.rows.push(row)
    else regions.push({ region: row.region, rows: [row] })
  }
  return regions
}
