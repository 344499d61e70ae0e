import type { PlacedLabel } from '../placement/labels'
import type { Groups } from '../placement/groups'
import type { Placed } from '../placement/place'
import { fitText, type MeasureText } from '../text'
import { type DrawnMark, drawMark, stackOf } from './drawnMarks'
import type { Sizes } from './sizes'
import type { RectPx } from './text'

/** The members of a cell, packed. */
export interface PackedCell {
  readonly marks: readonly DrawnMark[]
  readonly labels: readonly PlacedLabel[]
}

/** How the members of a cell are packed, and how high that is. */
export interface Packing {
  readonly columns: number
  readonly rows: number
  readonly spacingPx: number
  /** Whether there is room for names. */
  readonly named: boolean
  readonly heightPx: number
}

/** A list of names longer than this goes into another column. */
const LONGEST_LIST = 7

/** A name narrower than this, in times the type's size, says too little. */
const LEAST_NAME_EM = 7.5

/**
 * How to pack so many members into a width: as lists of names where they fit, else as marks beside
 * each other. Every mark has a target of at least 24 px, unless there are more than fit in seven rows.
 */
export function packingFor(count: number, widthPx: number, sizes: Sizes): Packing {
  const linePx = Math.max(sizes.label.sizePx * 1.45, sizes.markRadiusPx * 2.4)
  const listColumns = Math.max(1, Math.floor(widthPx / (sizes.label.sizePx * LEAST_NAME_EM * 1.35)))
  const named = widthPx >= sizes.label.sizePx * LEAST_NAME_EM && count <= listColumns * LONGEST_LIST
  if (count === 0) return { columns: 1, rows: 0, spacingPx: linePx, named: false, heightPx: 0 }
  if (named) {
    const columns = Math.min(listColumns, Math.ceil(count / LONGEST_LIST))
    const rows = Math.ceil(count / columns)
    return { columns, rows, spacingPx: linePx, named, heightPx: rows * linePx }
  }
  const wanted = Math.max(24, sizes.markRadiusPx * 2.6)
  const roomy = Math.max(1, Math.floor(widthPx / wanted))
  const spacingPx = Math.ceil(count / roomy) <= LONGEST_LIST ? wanted : sizes.markRadiusPx * 2.4
  const columns = Math.max(1, Math.floor(widthPx / spacingPx))
  const rows = Math.min(LONGEST_LIST, Math.ceil(count / columns))
  return { columns, rows, spacingPx, named: false, heightPx: rows * spacingPx }
}

/** What a cell's members are packed with. */
export interface PackInput {
  readonly room: RectPx
  readonly members: readonly Placed[]
  readonly packing: Packing
  readonly groups: Groups
  readonly sizes: Sizes
  readonly mirror: boolean
  readonly measure: MeasureText
}

/** Packs a cell's members from its upper inner corner. Those beyond the room share the last mark, with their count. */
export function packCell({
  room,
  members,
  packing,
  groups,
  sizes,
  mirror,
  measure,
}: PackInput): PackedCell {
  const { columns, rows, spacingPx, named } = packing
  const columnPx = named ? room.widthPx / columns : spacingPx
  const capacity = columns * rows
  const marks: DrawnMark[] = []
  const labels: PlacedLabel[] = []
  const radiusPx = sizes.markRadiusPx

  members.slice(0, capacity).forEach((placed, index) => {
    // Lists fill column by column, marks alone row by row.
    const column = named ? Math.floor(index / rows) : index % columns
    const row = named ? index % rows : Math.floor(index / columns)
    const inPx = column * columnPx + radiusPx * 1.3
    const at = {
      xPx: mirror ? room.xPx + room.widthPx - inPx : room.xPx + inPx,
      yPx: room.yPx + (row + 0.5) * spacingPx,
    }
    const mark = drawMark(placed, at, groups, { ...sizes, markRadiusPx: radiusPx }, 0)
    const last = index === capacity - 1 && members.length > capacity
    const rest = members.slice(index)
    marks.push(
      last ? stackOf(mark, { ...at, ids: rest.map(({ id }) => id) }, rest, groups, sizes) : mark,
    )
    if (named) labels.push(nameBeside(placed, at, columnPx, sizes, mirror, measure))
  })
  return { marks, labels }
}

function nameBeside(
  { id, label }: Placed,
  at: { readonly xPx: number; readonly yPx: number },
  columnPx: number,
  sizes: Sizes,
  mirror: boolean,
  measure: MeasureText,
): PlacedLabel {
  const offsetPx = sizes.markRadiusPx * 1.9
  const text = fitText(label, columnPx - offsetPx - sizes.markRadiusPx * 1.9, sizes.label, measure)
  const widthPx = measure(text, sizes.label)
  const xPx = mirror ? at.xPx - offsetPx : at.xPx + offsetPx
  const heightPx = sizes.label.sizePx * 1.2
  return {
    id,
    lines: [text],
    xPx,
    yPx: at.yPx + sizes.label.sizePx * 0.35,
    textAnchor: mirror ? 'end' : 'start',
    box: { xPx: mirror ? xPx - widthPx : xPx, yPx: at.yPx - heightPx / 2, widthPx, heightPx },
    truncated: text !== label,
    markXPx: at.xPx,
    markYPx: at.yPx,
  }
}
