import type { Placed } from '../placement/place'
import { balanceText, wrapText } from '../text'
import type { GridRow } from './gridView'
import type { FigureLayout, LayoutInput, RegionDrawing } from './figureLayout'
import { packCell, type Packing, packingFor } from './packCell'
import { round } from './round'
import type { Sizes } from './sizes'
import { placeText, type RectPx } from './text'

/** A cell with what stands in it, before it has a place. */
export interface Cell {
  readonly id: string
  readonly column: number
  /** From the top. */
  readonly row: number
  readonly members: readonly Placed[]
  readonly packing: Packing
  /** The cell's own name, where it says more than its column's and its row's. */
  readonly name: readonly string[]
  readonly reading: readonly string[]
  /** What the cell's content needs, air included. */
  readonly heightPx: number
}

/** Columns of one width, and how much of each a cell's content may take. */
export interface Columns {
  readonly xPx: number
  readonly count: number
  readonly columnPx: number
  readonly insidePx: number
}

const NAME_LINES = 2
const READING_LINES = 5

/** Distance between the baselines of a cell's texts, in times the type's size. */
const LINE_EM = 1.3

/** Paper between two cells. */
const GAP_PX = 4

/**
 * Works out what each cell holds and how high that is. A cell has a name of its own where the
 * catalogue has `<figure>.cell.<region>`. On a phone the readings are left to the text below the drawing.
 */
export function cellsOf(
  { definition, placement, texts, measure }: LayoutInput,
  sizes: Sizes,
  { count, insidePx }: Columns,
  isNarrow: boolean,
): readonly Cell[] {
  const byRegion = new Map<string, Placed[]>()
  for (const one of placement.placed) {
    const members = byRegion.get(one.region)
    if (members) members.push(one)
    else byRegion.set(one.region, [one])
  }
  return placement.partition.ids.map((id, index) => {
    const members = byRegion.get(id) ?? []
    const names = members.map(({ label }) => label)
    const packing = packingFor(names, insidePx, sizes, measure)
    const lines = (text: string, font: Sizes['count'], maxLines: number) => {
      const room = { maxWidthPx: insidePx, maxLines, font, measure }
      return balanceText(text, room) ?? wrapText(text, room)
    }
    const own = `${definition.id}.cell.${id}`
    const name = texts.has(own) ? lines(texts.say(own), sizes.axis, NAME_LINES) : []
    const text = texts.say(`${definition.id}.region.${id}.reading`)
    const reading = isNarrow ? [] : lines(text, sizes.count, READING_LINES)
    const textPx = (name.length * sizes.axis.sizePx + reading.length * sizes.count.sizePx) * LINE_EM
    const gapPx = textPx > 0 && members.length > 0 ? sizes.padPx * 0.5 : 0
    return {
      id,
      column: index % count,
      row: Math.floor(index / count),
      members,
      packing,
      name,
      reading,
      heightPx: textPx + gapPx + packing.heightPx + sizes.padPx * 1.2 + GAP_PX,
    }
  })
}

/** A cell as it is drawn. */
export interface DrawnCell extends Pick<FigureLayout, 'marks'> {
  readonly region: RegionDrawing
  readonly labels: NonNullable<FigureLayout['labels']>
}

/** Draws a cell: its ground, its texts at the top, its members below. */
export function drawCell(
  { definition, groups, measure, mirror }: LayoutInput,
  sizes: Sizes,
  { id, column, members, packing, ...cell }: Cell,
  { xPx, count, columnPx, insidePx }: Columns,
  { cellPx, bottomPx }: GridRow,
): DrawnCell {
  const at = mirror ? count - 1 - column : column
  const ground: RectPx = {
    xPx: xPx + at * columnPx + (at > 0 ? GAP_PX / 2 : 0),
    yPx: cellPx,
    widthPx: columnPx - (at > 0 ? GAP_PX / 2 : 0) - (at < count - 1 ? GAP_PX / 2 : 0),
    heightPx: bottomPx - cellPx - GAP_PX,
  }
  const insetPx = (columnPx - insidePx) / 2
  const room: RectPx = {
    xPx: xPx + at * columnPx + insetPx,
    yPx: cellPx + sizes.padPx * 0.6,
    widthPx: insidePx,
    heightPx: ground.heightPx - sizes.padPx * 1.2,
  }
  const write = (lines: readonly string[], font: Sizes['count'], topPx: number) =>
    lines.length === 0
      ? undefined
      : placeText(
          lines,
          font,
          {
            xPx: mirror ? room.xPx + room.widthPx : room.xPx,
            yPx: topPx,
            textAnchor: mirror ? 'end' : 'start',
            side: 'top',
          },
          measure,
          LINE_EM,
        )
  const name = write(cell.name, sizes.axis, room.yPx)
  const reading = write(cell.reading, sizes.count, room.yPx + (name?.box.heightPx ?? 0))
  const textPx = (name?.box.heightPx ?? 0) + (reading?.box.heightPx ?? 0)
  const usedPx = textPx > 0 ? textPx + sizes.padPx * 0.5 : 0
  const below = { ...room, yPx: room.yPx + usedPx, heightPx: Math.max(0, room.heightPx - usedPx) }
  return {
    ...packCell({ room: below, members, packing, groups, sizes, mirror, measure }),
    region: {
      id,
      tone: definition.regions.find((one) => one.id === id)?.tone ?? 'neutral',
      path: rectangle(ground),
      box: ground,
      members: members.length,
      part: 1,
      name,
      count: undefined,
      reading,
    },
  }
}

function rectangle({ xPx, yPx, widthPx, heightPx }: RectPx): string {
  const [left, right] = [round(xPx), round(xPx + widthPx)]
  const [top, bottom] = [round(yPx), round(yPx + heightPx)]
  return `M${left} ${top}H${right}V${bottom}H${left}Z`
}
