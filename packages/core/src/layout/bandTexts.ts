import type { PointPx } from '../model/position'
import { balanceText, type TextFont } from '../text'
import type { Backdrop, FigureLayout, LayoutInput, RegionDrawing } from './figureLayout'
import type { RectPx } from './text'
import { boxAroundTurned, placeTurned, squaresAlong, turnedAxes } from './turnedLine'

/** What {@link bandTexts} needs. */
export interface BandTextsInput {
  readonly input: LayoutInput
  readonly layout: Pick<FigureLayout, 'sizes' | 'view' | 'marks' | 'frame'>
  readonly tolerance: number
  /** The region that is the band. */
  readonly band: RegionDrawing
}

/** The texts of a band as they stand along it, and what labels have to keep clear of. */
export interface BandTexts {
  readonly texts: readonly Extract<Backdrop, { readonly kind: 'text' }>[]
  readonly obstacles: readonly RectPx[]
}

interface Line {
  readonly role: 'region-name' | 'region-count' | 'region-reading'
  readonly text: string
  readonly font: TextFont
  readonly heightPx: number
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
export function bandTexts({ input, layout, tolerance, band }: BandTextsInput): BandTexts {
  const { frame, view, marks, sizes } = layout
  const slope = Math.atan2(frame.heightPx, frame.widthPx)
  const thicknessPx = 2 * tolerance * frame.heightPx * Math.cos(slope)
  const turn = ((slope * 180) / Math.PI) * (frame.mirror ? 1 : -1)
  let best: BandTexts = { texts: [], obstacles: [] }
  let least = Number.POSITIVE_INFINITY
  waysToWrite(input, layout, band).forEach((lines, leftOut) => {
    const heightPx = sum(lines.map((line) => line.heightPx))
    // Half a line of air towards each edge.
    if (heightPx + sizes.label.sizePx > thicknessPx && lines.length > 1) return
    if (heightPx > thicknessPx) return
    const widths = lines.map(({ text, font }) => input.measure(text, font))
    const block = { widthPx: Math.max(...widths), heightPx, turn }
    PLACES.forEach((place, later) => {
      const middle = view.project([place, place])
      if (!holds(frame, boxAroundTurned({ ...block, middle }))) return
      const covered = marks.filter((mark) => isUnder(mark, { ...block, middle })).length
      const cost = covered * COVERED + leftOut * LEFT_OUT + later
      if (cost >= least) return
      least = cost
      best = write(lines, widths, { ...block, middle }, band)
    })
  })
  return best
}

/** The texts to write, whole first, then with ever more left out. */
function waysToWrite(
  { definition, placement, texts, measure, readings }: LayoutInput,
  { sizes }: Pick<FigureLayout, 'sizes'>,
  { id, members, part }: RegionDrawing,
): readonly (readonly Line[])[] {
  const line = (role: Line['role'], text: string, font: TextFont, lineHeight: number): Line => ({
    role,
    text,
    font,
    heightPx: font.sizePx * lineHeight,
  })
  const key = `${definition.id}.region.${id}`
  const nameFont = { ...sizes.region, sizePx: sizes.region.sizePx * part }
  const name = line('region-name', texts.say(key), nameFont, 1.3)
  const some = placement.placed.length > 0
  const count = line(
    'region-count',
    some ? texts.say('figure.members', { count: members }) : '',
    sizes.count,
    1.35,
  )
  const room = { maxWidthPx: sizes.label.sizePx * 20, maxLines: 2, font: sizes.label, measure }
  const meaning = readings ? (balanceText(texts.say(`${key}.reading`), room) ?? []) : []
  const reading = meaning.map((text) => line('region-reading', text, sizes.label, 1.4))
  const withCount = count.text === '' ? [name] : [name, count]
  return reading.length > 0 ? [[...withCount, ...reading], withCount, [name]] : [withCount, [name]]
}

interface Block {
  readonly middle: PointPx
  readonly widthPx: number
  readonly heightPx: number
  readonly turn: number
}

function write(
  lines: readonly Line[],
  widths: readonly number[],
  { middle, heightPx, turn }: Block,
  { tone }: RegionDrawing,
): BandTexts {
  const { down } = turnedAxes(turn)
  const placed = lines.map(({ role, text, font, heightPx: ownPx }, index) => {
    const above = sum(lines.slice(0, index).map((line) => line.heightPx))
    const offset = above + ownPx / 2 - heightPx / 2
    return {
      role,
      text,
      font,
      turn,
      widthPx: widths[index] ?? 0,
      heightPx: ownPx,
      middle: { xPx: middle.xPx + down.xPx * offset, yPx: middle.yPx + down.yPx * offset },
    }
  })
  return {
    texts: placed.map((line) => ({ kind: 'text', role: line.role, tone, text: placeTurned(line) })),
    obstacles: placed.flatMap(squaresAlong),
  }
}

/** Whether a mark lies under a turned rectangle, in part or whole. */
function isUnder(
  mark: { readonly xPx: number; readonly yPx: number; readonly radiusPx: number },
  { middle, widthPx, heightPx, turn }: Block,
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
