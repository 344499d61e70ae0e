import { axisName, earlierCell, type Placed, regionName, remarksOf, unitText } from '@kvadrant/core'
import { memo, useState } from 'react'
import { useTableOrder } from '../hooks/useTableOrder'
import type { FigureModel } from '../model'
import { useFigureModel } from './context'
import { GoneRow } from './GoneRow'
import { ValueCell } from './ValueCell'

/** How many rows a page of the table has. */
export const PAGE_ROWS = 50

/** Props of {@link DataTable}. */
export interface DataTableProps {
  readonly title: string
}

/** The figure as a table: same initiatives, same order, numbers to edit where marks can be moved. */
export function DataTable({ title }: DataTableProps) {
  const model = useFigureModel()
  const { definition, speaker, texts, order, earlier } = model
  const { rows, onFocus, onBlur } = useTableOrder(order)
  const [wanted, setPage] = useState(0)
  const gone = earlier?.gone ?? []
  const count = rows.length + gone.length
  const pages = Math.max(1, Math.ceil(count / PAGE_ROWS))
  const page = Math.min(wanted, pages - 1)
  const first = page * PAGE_ROWS
  const shown = rows.slice(first, first + PAGE_ROWS)
  // Who is gone stands behind everyone who is there.
  const shownGone = gone.slice(
    Math.max(0, first - rows.length),
    Math.max(0, first + PAGE_ROWS - rows.length),
  )
  const hasGroups = model.groups.styles.length > 0
  return (
    <div
      data-kv-table-room=""
      // What may have to be scrolled sideways is reached by the keyboard: by its fields, or by itself.
      {...(!model.editable && { role: 'region', 'aria-label': title, tabIndex: 0 })}
      onFocus={onFocus}
      onBlur={onBlur}
    >
      <table data-kv-table="">
        <caption>{texts.say('table.caption', { title })}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.say('table.label')}</th>
            {hasGroups && <th scope="col">{texts.say('table.group')}</th>}
            {definition.axes.map(({ field, steps }, axis) => (
              <th
                key={field}
                scope="col"
                data-kv-number={steps ? undefined : ''}
                data-kv-unit={unitText(speaker) || undefined}
              >
                {axisName(speaker, axis)}
              </th>
            ))}
            <th scope="col">{texts.say('table.region')}</th>
            {earlier && <th scope="col">{texts.say('earlier.title')}</th>}
            {definition.remarks && <th scope="col">{texts.say('table.remarks')}</th>}
          </tr>
        </thead>
        <tbody>
          {shown.map((placed) => (
            <Row
              key={placed.id}
              placed={placed}
              hasGroups={hasGroups}
              selected={model.selected === placed.id}
              saving={model.saving.has(placed.id)}
              model={model}
            />
          ))}
          {shownGone.map((one) => (
            <GoneRow key={`gone ${one.id}`} gone={one} hasGroups={hasGroups} model={model} />
          ))}
        </tbody>
      </table>
      {pages > 1 && (
        <nav data-kv-pages="" aria-label={texts.say('table.show')}>
          <button
            type="button"
            aria-disabled={page === 0 || undefined}
            onClick={() => setPage(Math.max(0, page - 1))}
          >
            {texts.say('table.previous')}
          </button>
          <span aria-live="off">
            {texts.say('table.page', {
              first: first + 1,
              last: first + shown.length + shownGone.length,
              count,
            })}
          </span>
          <button
            type="button"
            aria-disabled={page === pages - 1 || undefined}
            onClick={() => setPage(Math.min(pages - 1, page + 1))}
          >
            {texts.say('table.next')}
          </button>
        </nav>
      )}
    </div>
  )
}

interface RowProps {
  readonly placed: Placed
  readonly hasGroups: boolean
  readonly selected: boolean
  readonly saving: boolean
  readonly model: FigureModel
}

const Row = memo(function Row({ placed, hasGroups, selected, saving, model }: RowProps) {
  const { definition, speaker, texts, earlier } = model
  return (
    <tr data-kv-row={placed.id} data-kv-selected={selected || undefined}>
      <th scope="row">
        {placed.label}
        {saving && <span data-kv-saving-note=""> ({texts.say('table.saving')})</span>}
      </th>
      {hasGroups && <td>{placed.group}</td>}
      {definition.axes.map(({ field, steps }, axis) => (
        <td key={field} data-kv-number={steps ? undefined : ''}>
          <ValueCell model={model} placed={placed} axis={axis} />
        </td>
      ))}
      <td data-kv-home="">{regionName(speaker, placed.region)}</td>
      {earlier && <td data-kv-was="">{earlierCell(speaker, earlier, placed)}</td>}
      {definition.remarks && <td data-kv-remarks="">{remarksOf(speaker, placed).join(' ')}</td>}
    </tr>
  )
})
