import type { PlacedLabel } from '../placement/labels'
import type { Groups } from '../placement/groups'
import type { Placed } from '../placement/place'
import { type MeasureText, wrapText } from '../text'
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
  /** How many lines a name may have; 0 where there is no room for names. */
  readonly nameLines: 0 | 1 | 2
  readonly heightPx: number
}

/** A list of names longer than this goes into another column. */
const LONGEST_LIST = 9

/** A name narrower than this, in times the type's size, says too little: in one list, in one of several, and on two lines. */
const LEAST_LINE_EM = 11
const LEAST_COLUMN_EM = 8.5
const LEAST_NAME_EM = 5.5

/** How many names may have two lines each. */
const FEW = 4

/** The target that each mark has while there is room for it: 24 px. */
const TARGET_PX = 24

/** How high marks without names may stand at their full targets, in rows, before they close up. */
const ROOMY_ROWS = 12
const MOST_ROWS = 16

/** From the edge of its column to a mark's middle, and from there to its name, in radii. */
const MARK_AT = 1.3
const NAME_AT = 1.9

/** Between the baselines of a name's lines, in times the type's size. */
const NAME_LINE_EM = 1.15

/**
 * How to pack so many members into a width: as lists of names on one line each where they fit, on
 * two lines in a narrow cell with few members, else as marks beside each other, {@link TARGET_PX}
 * apart and closer where that would be too high. A name is part of its mark's target.
 */
export function packingFor(count: number, widthPx: number, sizes: Sizes): Packing {
  const { label, markRadiusPx } = sizes
  if (count === 0) return { columns: 1, rows: 0, spacingPx: 0, nameLines: 0, heightPx: 0 }
  const nameEm = (columns: number) =>
    (widthPx / columns - markRadiusPx * (MARK_AT + NAME_AT)) / label.sizePx
  const columns = Math.ceil(count / LONGEST_LIST)
  const linePx = Math.max(label.sizePx * 1.6, markRadiusPx * 2.6)
  if (nameEm(columns) >= (columns > 1 ? LEAST_COLUMN_EM : LEAST_LINE_EM))
    return list(count, columns, linePx, 1)
  if (count <= FEW && nameEm(1) >= LEAST_NAME_EM) {
    return list(count, 1, label.sizePx * (2 * NAME_LINE_EM + 0.5), 2)
  }
  const roomyPx = Math.max(TARGET_PX, markRadiusPx * 2.6)
  const inRow = (spacingPx: number) => Math.max(1, Math.floor(widthPx / spacingPx))
  const isRoomy = Math.ceil(count / inRow(roomyPx)) <= ROOMY_ROWS
  const spacingPx = isRoomy ? roomyPx : markRadiusPx * 2.4
  const rows = Math.min(MOST_ROWS, Math.ceil(count / inRow(spacingPx)))
  return { columns: inRow(spacingPx), rows, spacingPx, nameLines: 0, heightPx: rows * spacingPx }
}

function list(count: number, columns: number, spacingPx: number, nameLines: 1 | 2): Packing {
  const rows = Math.ceil(count / columns)
  return { columns, rows, spacingPx, nameLines, heightPx: rows * spacingPx }
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
export function packCell(input: PackInput): PackedCell {
  const { room, members, packing, groups, sizes, mirror } = input
  const { columns, rows, spacingPx, nameLines } = packing
  const columnPx = nameLines > 0 ? room.widthPx / columns : spacingPx
  const capacity = columns * rows
  const marks: DrawnMark[] = []
  const labels: PlacedLabel[] = []
  const firstPx = nameLines > 0 ? sizes.markRadiusPx * MARK_AT : spacingPx / 2

  members.slice(0, capacity).forEach((placed, index) => {
    // Lists fill column by column, marks alone row by row.
    const column = nameLines > 0 ? Math.floor(index / rows) : index % columns
    const row = nameLines > 0 ? index % rows : Math.floor(index / columns)
    const inPx = Math.min(column * columnPx + firstPx, room.widthPx - sizes.markRadiusPx)
    const at = {
      xPx: mirror ? room.xPx + room.widthPx - inPx : room.xPx + inPx,
      yPx: room.yPx + (row + 0.5) * spacingPx,
    }
    const mark = drawMark(placed, at, groups, sizes, 0)
    const last = index === capacity - 1 && members.length > capacity
    const rest = members.slice(index)
    marks.push(
      last ? stackOf(mark, { ...at, ids: rest.map(({ id }) => id) }, rest, groups, sizes) : mark,
    )
    if (nameLines > 0) labels.push(nameBeside(placed, at, columnPx, nameLines, input))
  })
  return { marks, labels }
}

function nameBeside(
  { id, label }: Placed,
  at: { readonly xPx: number; readonly yPx: number },
  columnPx: number,
  maxLines: number,
  { sizes, mirror, measure }: PackInput,
): PlacedLabel {
  const font = sizes.label
  const offsetPx = sizes.markRadiusPx * NAME_AT
  const maxWidthPx = Math.max(1, columnPx - offsetPx - sizes.markRadiusPx * MARK_AT)
  const lines = wrapText(label, { maxWidthPx, maxLines, font, measure })
  const widthPx = Math.max(0, ...lines.map((line) => measure(line, font)))
  const xPx = mirror ? at.xPx - offsetPx : at.xPx + offsetPx
  const linePx = font.sizePx * NAME_LINE_EM
  const heightPx = linePx * Math.max(1, lines.length)
  return {
    id,
    lines,
    xPx,
    yPx: at.yPx - heightPx / 2 + linePx / 2 + font.sizePx * 0.35,
    textAnchor: mirror ? 'end' : 'start',
    box: { xPx: mirror ? xPx - widthPx : xPx, yPx: at.yPx - heightPx / 2, widthPx, heightPx },
    truncated: lines.join(' ') !== label,
    markXPx: at.xPx,
    markYPx: at.yPx,
  }
}
