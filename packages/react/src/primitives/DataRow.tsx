import { earlierCell, type Placed, regionName, remarksOf } from '@kvadrant/core'
import type { ReactNode } from 'react'
import type { TableView } from './TableHead'

/** Props of {@link DataRow}. */
export interface DataRowProps {
  readonly model: TableView
  readonly placed: Placed
  readonly selected?: boolean | undefined
  /** Whether the host is saving a change of it. */
  readonly saving?: boolean | undefined
  /** What stands under each axis. */
  readonly values: readonly ReactNode[]
}

/** The table's row of an initiative: what it is called, its values, its region, what it was, remarks. */
export function DataRow({ model, placed, selected, saving, values }: DataRowProps) {
  const { definition, speaker, texts, earlier, groups } = model
  return (
    <tr data-kv-row={placed.id} data-kv-selected={selected || undefined}>
      <th scope="row">
        {placed.label}
        {saving && <span data-kv-saving-note=""> ({texts.say('table.saving')})</span>}
      </th>
      {groups.styles.length > 0 && <td>{placed.group}</td>}
      {definition.axes.map(({ field, steps }, axis) => (
        <td key={field} data-kv-number={steps ? undefined : ''}>
          {values[axis]}
        </td>
      ))}
      <td data-kv-home="">{regionName(speaker, placed.region)}</td>
      {earlier && <td data-kv-was="">{earlierCell(speaker, earlier, placed)}</td>}
      {definition.remarks && <td data-kv-remarks="">{remarksOf(speaker, placed).join(' ')}</td>}
    </tr>
  )
}
