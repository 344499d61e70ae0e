import type { Placed } from '@kvadrant/core'
import { memo, useState } from 'react'
import { useTableOrder } from '../hooks/useTableOrder'
import type { FigureModel } from '../model'
import { useFigureModel } from './context'
import { DataRow } from './DataRow'
import { GoneRow } from './GoneRow'
import { TableHead } from './TableHead'
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
  const { texts, order, earlier } = model
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
  return (
    <div
      data-kv-table-room=""
      // What may have to be scrolled sideways is reached by the keyboard: by its fields, or by itself.
      {...(!model.editable && { role: 'region', 'aria-label': title, tabIndex: 0 })}
      onFocus={onFocus}
      onBlur={onBlur}
    >
      <table data-kv-table="">
        <TableHead model={model} title={title} />
        <tbody>
          {shown.map((placed) => (
            <Row
              key={placed.id}
              placed={placed}
              selected={model.selected === placed.id}
              saving={model.saving.has(placed.id)}
              model={model}
            />
          ))}
          {shownGone.map((one) => (
            <GoneRow key={`gone ${one.id}`} gone={one} model={model} />
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
  readonly selected: boolean
  readonly saving: boolean
  readonly model: FigureModel
}

const Row = memo(function Row({ placed, selected, saving, model }: RowProps) {
  return (
    <DataRow
      model={model}
      placed={placed}
      selected={selected}
      saving={saving}
      values={model.definition.axes.map(({ field }, axis) => (
        <ValueCell key={field} model={model} placed={placed} axis={axis} />
      ))}
    />
  )
})
