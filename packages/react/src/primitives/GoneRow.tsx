import { goneCell, type NotPlaced, type Placed } from '@kvadrant/core'
import type { TableView } from './TableHead'

/** Props of {@link GoneRow}. */
export interface GoneRowProps {
  readonly gone: Placed | NotPlaced
  readonly model: TableView
}

/** The table's row of an initiative that only the earlier rows have: what it was, and that it is gone. */
export function GoneRow({ gone, model }: GoneRowProps) {
  const { definition, speaker, texts, groups } = model
  return (
    <tr data-kv-gone={gone.id}>
      <th scope="row">{gone.label}</th>
      {groups.styles.length > 0 && <td>{'group' in gone ? gone.group : ''}</td>}
      {definition.axes.map(({ field, steps }) => (
        <td key={field} data-kv-number={steps ? undefined : ''}>
          –
        </td>
      ))}
      <td>{texts.say('earlier.gone')}</td>
      <td data-kv-was="">{goneCell(speaker, gone)}</td>
      {definition.remarks && <td data-kv-remarks="">–</td>}
    </tr>
  )
}
