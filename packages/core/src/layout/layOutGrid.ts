import { scaleLinear } from 'd3-scale'

import type { Placed } from '../placement/place'
import type { Frame, SpaceView } from '../spaces/space'
import { balanceText, wrapText } from '../text'
import { outlinePath } from './drawRegions'
import type { FigureLayout, LayoutInput, RegionDrawing } from './figureLayout'
import { type Packing, packCell, packingFor } from './packCell'
import { COMPACT_WIDTH_PX, type Sizes, sizesFor } from './sizes'
import { type PlacedText, placeText, type RectPx } from './text'

interface Cell {
  readonly id: string
  readonly column: number
  /** From the top. */
  readonly row: number
  readonly members: readonly Placed[]
  readonly packing: Packing
  readonly reading: readonly string[]
  /** What the cell's content needs, air included. */
  readonly heightPx: number
}

const READING_LINES = 5

/**
 * Lays out a grid of ordinal cells: the steps of axis 0 as columns, those of axis 1 as rows from
 * the bottom. A row is as high as its fullest cell needs; members stand in lists with their names
 * where there is room, else as marks beside each other. On a phone each row's name stands above
 * it and the readings are left to the text below.
 */
export function layOutGrid(input: LayoutInput): FigureLayout {
  const { definition, texts, measure, mirror, widthPx } = input
  const sizes = sizesFor(widthPx, input.emPx)
  const narrow = widthPx < COMPACT_WIDTH_PX * 1.25
  const stepName = (step: string) => texts.say(`${definition.id}.step.${step}`)
  const columns = definition.axes[0]?.steps ?? []
  const rows = [...(definition.axes[1]?.steps ?? [])].reverse()
  const marginPx = narrow
    ? 0
    : Math.min(
        widthPx * 0.2,
        Math.max(...rows.map((step) => measure(stepName(step), sizes.axis))) + sizes.padPx,
      )
  const xPx = mirror ? 0 : marginPx
  const plotPx = Math.max(30, widthPx - marginPx)
  const columnPx = plotPx / columns.length
  const insidePx = Math.max(8, columnPx - sizes.padPx * 1.2)

  const heads = columns.map((step, column) => {
    const lines = wrapText(stepName(step), {
      maxWidthPx: columnPx - 4,
      maxLines: 2,
      font: sizes.axis,
      measure,
    })
    const at = mirror ? columns.length - 1 - column : column
    const inPx = mirror
      ? (at + 1) * columnPx - sizes.padPx * 0.6
      : at * columnPx + sizes.padPx * 0.6
    return placeText(
      lines,
      sizes.axis,
      { xPx: xPx + inPx, yPx: 0, textAnchor: mirror ? 'end' : 'start', side: 'top' },
      measure,
    )
  })
  const topPx = Math.max(...heads.map(({ box }) => box.heightPx)) + sizes.padPx * 0.5
  const rowNamePx = narrow ? sizes.axis.sizePx * 1.7 : 0

  const cells = cellsOf(input, sizes, insidePx, narrow)
  const heights = rows.map(
    (_, row) =>
      Math.max(
        narrow ? 44 : 56,
        ...cells.filter((cell) => cell.row === row).map(({ heightPx }) => heightPx),
      ) + rowNamePx,
  )
  const tops = heights.reduce<number[]>(
    (edges, height) => [...edges, (edges.at(-1) ?? 0) + height],
    [topPx],
  )
  const bottomPx = tops.at(-1) ?? topPx
  const frame: Frame = { xPx, yPx: topPx, widthPx: plotPx, heightPx: bottomPx - topPx, mirror }
  const view = gridView(frame, tops)

  const drawn = cells.map((cell) => {
    const top = (tops[cell.row] ?? topPx) + rowNamePx
    const at = mirror ? columns.length - 1 - cell.column : cell.column
    const room: RectPx = {
      xPx: xPx + at * columnPx + sizes.padPx * 0.6,
      yPx: top + sizes.padPx * 0.6,
      widthPx: insidePx,
      heightPx: (heights[cell.row] ?? 0) - rowNamePx - sizes.padPx * 1.2,
    }
    return drawCell(input, sizes, cell, room, view)
  })
  const names = rows.map((step, row) => {
    const middle = narrow
      ? (tops[row] ?? 0) + rowNamePx - sizes.axis.sizePx * 0.3
      : (tops[row] ?? 0) + sizes.padPx * 0.5
    const lines = wrapText(stepName(step), {
      maxWidthPx: narrow ? plotPx : marginPx - sizes.padPx * 0.5,
      maxLines: 3,
      font: sizes.axis,
      measure,
    })
    return placeText(
      lines,
      sizes.axis,
      {
        xPx: mirror ? widthPx : 0,
        yPx: middle,
        textAnchor: mirror ? 'end' : 'start',
        side: narrow ? 'bottom' : 'top',
      },
      measure,
    )
  })
  const direction = wrapText(texts.say(`${definition.id}.direction`), {
    maxWidthPx: widthPx,
    maxLines: 2,
    font: sizes.end,
    measure,
  })
  const foot = placeText(
    direction,
    sizes.end,
    {
      xPx: mirror ? widthPx : 0,
      yPx: bottomPx + sizes.padPx * 0.4,
      textAnchor: mirror ? 'end' : 'start',
      side: 'top',
    },
    measure,
  )
  return {
    widthPx,
    heightPx: Math.ceil(foot.box.yPx + foot.box.heightPx + 2),
    frame,
    view,
    sizes,
    regions: drawn.map(({ region }) => region),
    splits: [],
    axisNames: [...heads, ...names],
    axisEnds: [foot],
    backdrop: gridLines(frame, columns.length, tops, rowNamePx),
    profiles: [],
    marks: drawn.flatMap(({ marks }) => marks),
    labelled: [],
    labels: drawn.flatMap(({ labels }) => labels),
    labelBounds: frame,
  }
}

function cellsOf(
  { definition, placement, texts, measure }: LayoutInput,
  sizes: Sizes,
  insidePx: number,
  narrow: boolean,
): readonly Cell[] {
  const columns = definition.axes[0]?.steps?.length ?? 1
  return placement.partition.ids.map((id, index) => {
    const members = placement.placed.filter(({ region }) => region === id)
    const packing = packingFor(members.length, insidePx, sizes)
    const text = texts.say(`${definition.id}.region.${id}.reading`)
    const room = { maxWidthPx: insidePx, maxLines: READING_LINES, font: sizes.count, measure }
    const reading = narrow ? [] : (balanceText(text, room) ?? wrapText(text, room))
    const readingPx = reading.length * sizes.count.sizePx * 1.3
    const gapPx = reading.length > 0 && members.length > 0 ? sizes.padPx * 0.5 : 0
    return {
      id,
      column: index % columns,
      row: Math.floor(index / columns),
      members,
      packing,
      reading,
      heightPx: readingPx + gapPx + packing.heightPx + sizes.padPx * 1.2,
    }
  })
}

function drawCell(
  input: LayoutInput,
  sizes: Sizes,
  { id, members, packing, reading }: Cell,
  room: RectPx,
  view: SpaceView,
) {
  const { definition, groups, placement, measure, mirror } = input
  const text: PlacedText | undefined =
    reading.length > 0
      ? placeText(
          reading,
          sizes.count,
          {
            xPx: mirror ? room.xPx + room.widthPx : room.xPx,
            yPx: room.yPx,
            textAnchor: mirror ? 'end' : 'start',
            side: 'top',
          },
          measure,
          1.3,
        )
      : undefined
  const usedPx = text ? text.box.heightPx + sizes.padPx * 0.5 : 0
  const below = { ...room, yPx: room.yPx + usedPx, heightPx: Math.max(0, room.heightPx - usedPx) }
  const packed = packCell({ room: below, members, packing, groups, sizes, mirror, measure })
  const region: RegionDrawing = {
    id,
    tone: definition.regions.find((one) => one.id === id)?.tone ?? 'neutral',
    path: outlinePath(placement.partition.outlineOf(id), view),
    box: room,
    members: members.length,
    part: 1,
    name: undefined,
    count: undefined,
    reading: text,
  }
  return { ...packed, region }
}

/** A grid's view: equal columns, rows as high as `tops` has them, from the top down. */
function gridView(frame: Frame, tops: readonly number[]): SpaceView {
  const right = frame.xPx + frame.widthPx
  const x = scaleLinear()
    .domain([0, 1])
    .range(frame.mirror ? [right, frame.xPx] : [frame.xPx, right])
    .unknown(Number.NaN)
  const rows = tops.length - 1
  const y = scaleLinear()
    .domain(tops.map((_, index) => 1 - index / rows))
    .range([...tops])
    .unknown(Number.NaN)
  return {
    project: (position) => ({ xPx: x(position[0] ?? 0), yPx: y(position[1] ?? 0) }),
    invert: ({ xPx, yPx }) => [x.invert(xPx), y.invert(yPx)],
  }
}

/** Paper between the cells; on a phone also where the rows' names stand. */
function gridLines(
  frame: Frame,
  columns: number,
  tops: readonly number[],
  rowNamePx: number,
): FigureLayout['backdrop'] {
  const right = frame.xPx + frame.widthPx
  const bottom = frame.yPx + frame.heightPx
  const upright = Array.from(
    { length: columns - 1 },
    (_, index) => frame.xPx + ((index + 1) * frame.widthPx) / columns,
  )
  return [
    ...tops.slice(0, -1).flatMap((top) =>
      rowNamePx > 0
        ? [
            {
              kind: 'path' as const,
              role: 'paper',
              d: `M${frame.xPx} ${top}H${right}V${top + rowNamePx}H${frame.xPx}Z`,
            },
          ]
        : [],
    ),
    ...tops.slice(1, -1).map((yPx) => ({
      kind: 'line' as const,
      role: 'gap',
      x1Px: frame.xPx,
      y1Px: yPx,
      x2Px: right,
      y2Px: yPx,
    })),
    ...upright.map((xPx) => ({
      kind: 'line' as const,
      role: 'gap',
      x1Px: xPx,
      y1Px: frame.yPx,
      x2Px: xPx,
      y2Px: bottom,
    })),
  ]
}
