import { stepName } from '../describe/stepName'
import type { Frame } from '../spaces/space'
import { wrapText } from '../text'
import { emptyStrip } from './emptyStrip'
import type { FigureLayout, LayoutInput } from './figureLayout'
import { type Cell, cellsOf, type Columns, drawCell } from './gridCells'
import { type GridRow, gridView } from './gridView'
import { COMPACT_WIDTH_PX, type Sizes, sizesFor } from './sizes'
import { type PlacedText, placeText } from './text'

/** The most of the drawing's width that the rows' names may take beside their cells. */
const WIDEST_NAMES = 0.2

/** The least height of a row's cells in times the size of its name: on a phone, and beside a name of three lines. */
const LEAST_CELL_EM = { narrow: 3.4, wide: 4.5 } as const

/**
 * Lays out a grid of ordinal cells: the steps of axis 0 as columns, those of axis 1 as rows from
 * the bottom. A row is as high as its fullest cell needs, and higher where the host asks for a
 * height; members stand in lists with their names where there is room, else as marks beside each
 * other. On a phone each row's name stands above it, and the readings are left to the text below.
 */
export function layOutGrid(input: LayoutInput): FigureLayout {
  const { definition, measure, mirror, widthPx } = input
  const sizes = sizesFor(widthPx, input.emPx)
  const isNarrow = widthPx < (COMPACT_WIDTH_PX * 1.25 * sizes.label.sizePx) / 12
  const steps = definition.axes.map((axis) =>
    (axis.steps ?? []).map((step) => stepName(input.texts, definition.id, axis.field, step)),
  )
  const rowNames = [...(steps[1] ?? [])].reverse()
  const marginPx = isNarrow
    ? 0
    : Math.min(
        widthPx * WIDEST_NAMES,
        Math.max(0, ...rowNames.map((name) => measure(name, sizes.axis))) + sizes.padPx,
      )
  const columns = columnsIn(input, sizes, marginPx, steps[0]?.length ?? 1)
  const heads = columnHeads(input, sizes, steps[0] ?? [], columns)
  const topPx = Math.max(0, ...heads.map(({ box }) => box.heightPx)) + sizes.padPx * 0.5
  const foot = footIn(input, sizes)
  const footPx = sizes.padPx * 0.4 + foot.box.heightPx + 2

  const cells = cellsOf(input, sizes, columns, isNarrow)
  const spacePx = input.heightPx === undefined ? 0 : input.heightPx - topPx - footPx
  const rows = rowsFor(rowNames.length, cells, sizes, { topPx, spacePx, isNarrow })
  const bottomPx = rows.at(-1)?.bottomPx ?? topPx
  const frame: Frame = {
    xPx: columns.xPx,
    yPx: topPx,
    widthPx: columns.columnPx * columns.count,
    heightPx: bottomPx - topPx,
    mirror,
  }
  const isEmpty = input.placement.placed.length === 0
  const middle = emptyStrip(isEmpty, { xPx: 0, widthPx }, bottomPx + footPx, sizes)
  const drawn = cells.flatMap((cell) => {
    const row = rows[cell.row]
    return row ? [drawCell(input, sizes, cell, columns, row)] : []
  })
  return {
    widthPx,
    heightPx: Math.ceil(bottomPx + footPx + (middle?.heightPx ?? 0)),
    frame,
    middle,
    view: gridView(frame, rows),
    sizes,
    regions: drawn.map(({ region }) => region),
    splits: [],
    axisNames: [
      ...heads,
      ...namesOf(input, sizes, rowNames, rows, isNarrow ? undefined : marginPx),
    ],
    axisEnds: [movedDown(foot, bottomPx + sizes.padPx * 0.4)],
    backdrop: [],
    profiles: [],
    marks: drawn.flatMap(({ marks }) => marks),
    labelled: [],
    labels: drawn.flatMap(({ labels }) => labels),
    labelBounds: frame,
  }
}

function columnsIn(
  { mirror, widthPx }: LayoutInput,
  sizes: Sizes,
  marginPx: number,
  count: number,
): Columns {
  const columnPx = Math.max(30, widthPx - marginPx) / Math.max(1, count)
  return {
    xPx: mirror ? 0 : marginPx,
    count,
    columnPx,
    insidePx: Math.max(4, columnPx - sizes.padPx * 1.2),
  }
}

/** The columns' names above the cells, their last lines on one height. */
function columnHeads(
  { measure, mirror }: LayoutInput,
  sizes: Sizes,
  names: readonly string[],
  { xPx, count, columnPx, insidePx }: Columns,
): readonly PlacedText[] {
  const font = sizes.axis
  const wrapped = names.map((name) =>
    wrapText(name, { maxWidthPx: insidePx, maxLines: 2, font, measure }),
  )
  const most = Math.max(0, ...wrapped.map((lines) => lines.length))
  const insetPx = (columnPx - insidePx) / 2
  return wrapped.map((lines, column) => {
    const at = mirror ? count - 1 - column : column
    const edgePx = xPx + at * columnPx + insetPx
    return placeText(
      lines,
      font,
      {
        xPx: mirror ? edgePx + insidePx : edgePx,
        yPx: most * font.sizePx * sizes.lineHeight,
        textAnchor: mirror ? 'end' : 'start',
        side: 'bottom',
      },
      measure,
    )
  })
}

function rowsFor(
  count: number,
  cells: readonly Cell[],
  sizes: Sizes,
  { topPx, spacePx, isNarrow }: { topPx: number; spacePx: number; isNarrow: boolean },
): readonly GridRow[] {
  const namePx = isNarrow ? sizes.axis.sizePx * 1.7 : 0
  const leastPx = LEAST_CELL_EM[isNarrow ? 'narrow' : 'wide'] * sizes.axis.sizePx
  const needed = Array.from(
    { length: count },
    (_, row) =>
      namePx +
      Math.max(leastPx, ...cells.filter((cell) => cell.row === row).map((cell) => cell.heightPx)),
  )
  const sparePx = Math.max(0, spacePx - needed.reduce((sum, height) => sum + height, 0)) / count
  const rows: GridRow[] = []
  for (const height of needed) {
    const top = rows.at(-1)?.bottomPx ?? topPx
    rows.push({ topPx: top, cellPx: top + namePx, bottomPx: top + height + sparePx })
  }
  return rows
}

/** The rows' names: in the margin of the given width, or above their cells where there is none. */
function namesOf(
  { measure, mirror, widthPx }: LayoutInput,
  sizes: Sizes,
  names: readonly string[],
  rows: readonly GridRow[],
  marginPx: number | undefined,
): readonly PlacedText[] {
  const font = sizes.axis
  const maxWidthPx = marginPx === undefined ? widthPx : Math.max(1, marginPx - sizes.padPx * 0.5)
  const maxLines = marginPx === undefined ? 1 : 3
  return names.flatMap((name, index) => {
    const row = rows[index]
    if (!row) return []
    const place = {
      xPx: mirror ? widthPx : 0,
      yPx: marginPx === undefined ? row.cellPx - font.sizePx * 0.3 : row.topPx + sizes.padPx * 0.5,
      textAnchor: mirror ? 'end' : 'start',
      side: marginPx === undefined ? 'bottom' : 'top',
    } as const
    return [
      placeText(wrapText(name, { maxWidthPx, maxLines, font, measure }), font, place, measure),
    ]
  })
}

/** What the order of the rows means, to stand below the grid. */
function footIn(
  { definition, texts, measure, mirror, widthPx }: LayoutInput,
  sizes: Sizes,
): PlacedText {
  const lines = wrapText(texts.say(`${definition.id}.direction`), {
    maxWidthPx: widthPx,
    maxLines: 2,
    font: sizes.end,
    measure,
  })
  const place = {
    xPx: mirror ? widthPx : 0,
    yPx: 0,
    textAnchor: mirror ? 'end' : 'start',
    side: 'top',
  } as const
  return placeText(lines, sizes.end, place, measure)
}

function movedDown(text: PlacedText, byPx: number): PlacedText {
  return { ...text, yPx: text.yPx + byPx, box: { ...text.box, yPx: text.box.yPx + byPx } }
}
