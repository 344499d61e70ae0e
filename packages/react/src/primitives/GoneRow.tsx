import { goneCell, type NotPlaced, type Placed } from '@kvadrant/core'
import type { FigureModel } from '../model'

/** Props of {@link GoneRow}. */
export interface GoneRowProps {
  readonly gone: Placed | NotPlaced
  readonly hasGroups: boolean
  readonly model: FigureModel
}

/** The table's row of an initiative that only the earlier rows have: what it was, and that it is gone. */
export function GoneRow({ gone, hasGroups, model }: GoneRowProps) {
  const { definition, speaker, texts } = model
  return (
    <tr data-kv-gone={gone.id}>
      <th scope="row">{gone.label}</th>
      {hasGroups && <td>{'group' in gone ? gone.group : ''}</td>}
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
