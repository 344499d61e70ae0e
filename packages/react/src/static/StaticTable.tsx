import { cellText } from '@kvadrant/core'
import { DataRow } from '../primitives/DataRow'
import { GoneRow } from '../primitives/GoneRow'
import { TableHead } from '../primitives/TableHead'
import type { StaticModel } from './model'

/** Props of {@link StaticTable}. */
export interface StaticTableProps {
  readonly model: StaticModel
}

/** The figure as a table: all initiatives, in the order of the keyboard in an interactive one. */
export function StaticTable({ model }: StaticTableProps) {
  const { definition, speaker, order, earlier, title } = model
  return (
    // What may have to be scrolled sideways is reached by the keyboard.
    <div data-kv-table-room="" {...{ role: 'region', 'aria-label': title, tabIndex: 0 }}>
      {/* Without a stylesheet, as in mail, columns would run into each other. */}
      <table data-kv-table="" cellPadding={4}>
        <TableHead model={model} title={title} />
        <tbody>
          {order.map((placed) => (
            <DataRow
              key={placed.id}
              model={model}
              placed={placed}
              values={definition.axes.map((_, axis) =>
                cellText(speaker, axis, placed.values[axis] ?? null),
              )}
            />
          ))}
          {earlier?.gone.map((one) => (
            <GoneRow key={`gone ${one.id}`} gone={one} model={model} />
          ))}
        </tbody>
      </table>
    </div>
  )
}
