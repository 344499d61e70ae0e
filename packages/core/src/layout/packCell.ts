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
  /** How far below the top the marks of each row stand. */
  readonly rowsPx: readonly number[]
  /** From one mark to the next in a row without names. */
  readonly spacingPx: number
  /** Whether there is room for names. */
  readonly named: boolean
  readonly heightPx: number
}

/** A list of names longer than this goes into another column. */
const LONGEST_LIST = 9

/** A name narrower than this, in times the type's size, says too little: in a list, in one of several, and where there are few. */
const LEAST_LIST_EM = 11
const LEAST_COLUMN_EM = 8.5
const LEAST_NAME_EM = 5.5

/** How many names a narrow cell may hold. */
const FEW = 4

/** A name goes on to more lines before it is cut. */
const NAME_LINES = 3

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
 * How to pack members of these names into a width: as lists of names where they fit, in a narrow
 * cell only of a few, else as marks beside each other, {@link TARGET_PX} apart and closer where
 * that would be too high. A name is part of its mark's target.
 */
export function packingFor(
  names: readonly string[],
  widthPx: number,
  sizes: Sizes,
  measure: MeasureText,
): Packing {
  const { label, markRadiusPx } = sizes
  const count = names.length
  if (count === 0) return { columns: 1, rowsPx: [], spacingPx: 0, named: false, heightPx: 0 }
  const columns = Math.ceil(count / LONGEST_LIST)
  const nameEm = nameWidth(widthPx / columns, sizes) / label.sizePx
  const isList = nameEm >= (columns > 1 ? LEAST_COLUMN_EM : LEAST_LIST_EM)
  if (isList || (count <= FEW && nameEm >= LEAST_NAME_EM))
    return lists(names, columns, widthPx, sizes, measure)
  const roomyPx = Math.max(TARGET_PX, markRadiusPx * 2.6)
  const inRow = (spacingPx: number) => Math.max(1, Math.floor(widthPx / spacingPx))
  const isRoomy = Math.ceil(count / inRow(roomyPx)) <= ROOMY_ROWS
  const spacingPx = isRoomy ? roomyPx : markRadiusPx * 2.4
  const rows = Math.min(MOST_ROWS, Math.ceil(count / inRow(spacingPx)))
  return {
    columns: inRow(spacingPx),
    rowsPx: Array.from({ length: rows }, (_, row) => (row + 0.5) * spacingPx),
    spacingPx,
    named: false,
    heightPx: rows * spacingPx,
  }
}

/** Lists of names beside each other, their rows as high as the longest name in each needs. */
function lists(
  names: readonly string[],
  columns: number,
  widthPx: number,
  sizes: Sizes,
  measure: MeasureText,
): Packing {
  const font = sizes.label
  const room = {
    maxWidthPx: nameWidth(widthPx / columns, sizes),
    maxLines: NAME_LINES,
    font,
    measure,
  }
  const linePx = Math.max(font.sizePx * 1.6, sizes.markRadiusPx * 2.6)
  const rowsPx: number[] = []
  let heightPx = 0
  const rows = Math.ceil(names.length / columns)
  for (let row = 0; row < rows; row++) {
    const inRow = names.filter((_, index) => index % rows === row)
    const lines = Math.max(1, ...inRow.map((name) => wrapText(name, room).length))
    rowsPx.push(heightPx + linePx / 2)
    heightPx += linePx + (lines - 1) * font.sizePx * NAME_LINE_EM
  }
  return { columns, rowsPx, spacingPx: linePx, named: true, heightPx }
}

/** What a column leaves for names beside their marks. */
function nameWidth(columnPx: number, { markRadiusPx }: Sizes): number {
  return Math.max(1, columnPx - markRadiusPx * (MARK_AT + NAME_AT))
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
  const { columns, rowsPx, spacingPx, named } = packing
  const columnPx = named ? room.widthPx / columns : spacingPx
  const rows = rowsPx.length
  const capacity = columns * rows
  const marks: DrawnMark[] = []
  const labels: PlacedLabel[] = []
  const firstPx = named ? sizes.markRadiusPx * MARK_AT : spacingPx / 2

  members.slice(0, capacity).forEach((placed, index) => {
    // Lists fill column by column, marks alone row by row.
    const column = named ? Math.floor(index / rows) : index % columns
    const row = named ? index % rows : Math.floor(index / columns)
    const inPx = Math.min(column * columnPx + firstPx, room.widthPx - sizes.markRadiusPx)
    const at = {
      xPx: mirror ? room.xPx + room.widthPx - inPx : room.xPx + inPx,
      yPx: room.yPx + (rowsPx[row] ?? 0),
    }
    const mark = drawMark(placed, at, groups, sizes, 0)
    const last = index === capacity - 1 && members.length > capacity
    const rest = members.slice(index)
    marks.push(
      last ? stackOf(mark, { ...at, ids: rest.map(({ id }) => id) }, rest, groups, sizes) : mark,
    )
    if (named) labels.push(nameBeside(placed, at, columnPx, input))
  })
  return { marks, labels }
}

/** A name beside its mark, its first line on the mark's height. */
function nameBeside(
  { id, label }: Placed,
  at: { readonly xPx: number; readonly yPx: number },
  columnPx: number,
  { sizes, mirror, measure }: PackInput,
): PlacedLabel {
  const font = sizes.label
  const offsetPx = sizes.markRadiusPx * NAME_AT
  const maxWidthPx = nameWidth(columnPx, sizes)
  const lines = wrapText(label, { maxWidthPx, maxLines: NAME_LINES, font, measure })
  const widthPx = Math.max(0, ...lines.map((line) => measure(line, font)))
  const xPx = mirror ? at.xPx - offsetPx : at.xPx + offsetPx
  const linePx = font.sizePx * NAME_LINE_EM
  const heightPx = linePx * Math.max(1, lines.length)
  return {
    id,
    lines,
    xPx,
    yPx: at.yPx + font.sizePx * 0.35,
    textAnchor: mirror ? 'end' : 'start',
    box: { xPx: mirror ? xPx - widthPx : xPx, yPx: at.yPx - linePx / 2, widthPx, heightPx },
    truncated: lines.join(' ') !== label,
    markXPx: at.xPx,
    markYPx: at.yPx,
  }
}
