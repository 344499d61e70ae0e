import { balanceText, type MeasureText, type TextFont } from '../text'
import type { FigureLayout, LayoutInput, RegionDrawing } from './figureLayout'
import type { RegionTexts } from './regionTexts'
import type { RectPx } from './text'
import {
  boxAroundTurned,
  placeTurned,
  squaresAlong,
  turnedAxes,
  type TurnedRect,
} from './turnedText'

/** What {@link bandTexts} needs. */
export interface BandTextsInput {
  readonly input: LayoutInput
  readonly layout: Pick<FigureLayout, 'sizes' | 'view' | 'marks' | 'frame'>
  readonly tolerance: number
  /** The region that is the band. */
  readonly band: RegionDrawing
  /** The size of its name as a part of its full size: that of the other regions' names. */
  readonly part: number
}

/** The texts of a band as they stand along it, and what labels have to keep clear of. */
export interface BandTexts {
  readonly texts: Pick<RegionTexts, 'name' | 'count' | 'reading'>
  readonly obstacles: readonly RectPx[]
}

/** Lines of one kind. */
interface Block {
  readonly kind: 'name' | 'count' | 'reading'
  readonly lines: readonly string[]
  readonly font: TextFont
  readonly lineHeightPx: number
}

const NOTHING: BandTexts = {
  texts: { name: undefined, count: undefined, reading: undefined },
  obstacles: [],
}

/** Where along the diagonal the middle of the texts is tried, in this order. */
const PLACES = [0.84, 0.16, 0.78, 0.22, 0.7, 0.3, 0.6, 0.4, 0.5]

/** A text over a mark is worse than any other place, and than doing without the count or the meaning. */
const COVERED = 20
const LEFT_OUT = 6

/**
 * The name of a band along the diagonal, with how many lie in it and, where asked for, what that
 * means: in the place where they cover the fewest marks. What does not fit between the band's edges
 * is left out, the meaning first, the name last.
 */
export function bandTexts({ input, layout, tolerance, band, part }: BandTextsInput): BandTexts {
  const { frame, view, marks, sizes } = layout
  const { measure } = input
  const slope = Math.atan2(frame.heightPx, frame.widthPx)
  const thicknessPx = 2 * tolerance * frame.heightPx * Math.cos(slope)
  const turn = ((slope * 180) / Math.PI) * (frame.mirror ? 1 : -1)
  let best = NOTHING
  let least = Number.POSITIVE_INFINITY
  waysToWrite(input, layout, band, part).forEach((blocks, leftOut) => {
    const heightPx = sum(blocks.map(heightOf))
    // The name alone may fill the band; more than that keeps half a line of air towards each edge.
    const airPx = blocks.length > 1 ? sizes.label.sizePx : 0
    if (heightPx + airPx > thicknessPx) return
    const widthPx = Math.max(...blocks.map((block) => widthOf(block, measure)))
    PLACES.forEach((place, later) => {
      const whole = { middle: view.project([place, place]), widthPx, heightPx, turn }
      if (!holds(frame, boxAroundTurned(whole))) return
      const covered = marks.filter((mark) => isUnder(mark, whole)).length
      const cost = covered * COVERED + leftOut * LEFT_OUT + later
      if (cost >= least) return
      least = cost
      best = write(blocks, whole, measure)
    })
  })
  return best
}

/** The texts to write, whole first, then with ever more left out. */
function waysToWrite(
  { definition, placement, texts, measure, readings }: LayoutInput,
  { sizes }: Pick<FigureLayout, 'sizes'>,
  { id, members }: RegionDrawing,
  part: number,
): readonly (readonly Block[])[] {
  const key = `${definition.id}.region.${id}`
  const block = (
    kind: Block['kind'],
    lines: readonly string[],
    font: TextFont,
    lineHeight: number,
  ): readonly Block[] =>
    lines.length > 0 ? [{ kind, lines, font, lineHeightPx: font.sizePx * lineHeight }] : []
  const nameFont = { ...sizes.region, sizePx: sizes.region.sizePx * part }
  const name = block('name', [texts.say(key)], nameFont, 1.4)
  const some = placement.placed.length > 0
  const counted = some ? [texts.say('figure.members', { count: members })] : []
  const count = block('count', counted, sizes.count, 1.35)
  const room = { maxWidthPx: sizes.label.sizePx * 20, maxLines: 2, font: sizes.label, measure }
  const meaning = readings ? (balanceText(texts.say(`${key}.reading`), room) ?? []) : []
  const reading = block('reading', meaning, sizes.label, 1.35)
  const whole = [...name, ...count, ...reading]
  return reading.length > 0 ? [whole, [...name, ...count], name] : [whole, name]
}

function write(blocks: readonly Block[], whole: TurnedRect, measure: MeasureText): BandTexts {
  const { down } = turnedAxes(whole.turn)
  const rects = blocks.map((block, index): TurnedRect => {
    const above = sum(blocks.slice(0, index).map(heightOf))
    const offset = above + heightOf(block) / 2 - whole.heightPx / 2
    return {
      turn: whole.turn,
      widthPx: widthOf(block, measure),
      heightPx: heightOf(block),
      middle: {
        xPx: whole.middle.xPx + down.xPx * offset,
        yPx: whole.middle.yPx + down.yPx * offset,
      },
    }
  })
  const placed = (kind: Block['kind']) => {
    const index = blocks.findIndex((block) => block.kind === kind)
    const [block, rect] = [blocks[index], rects[index]]
    return block && rect && placeTurned({ ...block, ...rect })
  }
  return {
    texts: { name: placed('name'), count: placed('count'), reading: placed('reading') },
    obstacles: rects.flatMap(squaresAlong),
  }
}

function heightOf({ lines, lineHeightPx }: Block): number {
  return lines.length * lineHeightPx
}

function widthOf({ lines, font }: Block, measure: MeasureText): number {
  return Math.max(...lines.map((line) => measure(line, font)))
}

/** Whether a mark lies under a turned rectangle, in part or whole. */
function isUnder(
  mark: { readonly xPx: number; readonly yPx: number; readonly radiusPx: number },
  { middle, widthPx, heightPx, turn }: TurnedRect,
): boolean {
  const { along, down } = turnedAxes(turn)
  const [x, y] = [mark.xPx - middle.xPx, mark.yPx - middle.yPx]
  const across = Math.abs(x * along.xPx + y * along.yPx)
  const upright = Math.abs(x * down.xPx + y * down.yPx)
  return across < widthPx / 2 + mark.radiusPx && upright < heightPx / 2 + mark.radiusPx
}

function holds(room: RectPx, box: RectPx): boolean {
  return (
    box.xPx >= room.xPx &&
    box.yPx >= room.yPx &&
    box.xPx + box.widthPx <= room.xPx + room.widthPx &&
    box.yPx + box.heightPx <= room.yPx + room.heightPx
  )
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
