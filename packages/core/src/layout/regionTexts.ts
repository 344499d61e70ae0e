import { balanceText, type MeasureText } from '../text'
import type { Sizes } from './sizes'
import { type PlacedText, type RectPx, overlaps, placeText } from './text'

/** What is written in a region: its name, how many lie in it, and what that means. */
export interface RegionWords {
  readonly name: string
  readonly count: string
  /** Undefined where the meaning is not to stand inside the region. */
  readonly reading: string | undefined
}

/** A region's texts where they stand. What does not fit is left out; the table and the readings hold it all. */
export interface RegionTexts {
  /** The name's size as a part of its full size. */
  readonly part: number
  readonly name: PlacedText | undefined
  readonly count: PlacedText | undefined
  readonly reading: PlacedText | undefined
}

/** What {@link regionTexts} needs. */
export interface RegionTextsInput {
  /** The rectangle around the region. */
  readonly box: RectPx
  /** Whether a text's box lies in a region that is no rectangle. @default the region is the box */
  readonly holds?: ((text: RectPx) => boolean) | undefined
  /** The rectangle of the whole plot: names keep to its outer edges. */
  readonly plot: RectPx
  readonly mirror: boolean
  readonly words: RegionWords
  readonly marks: readonly RectPx[]
  /** The largest part of its full size that the name may have: names of one figure are of one size. @default 1 */
  readonly largest?: number | undefined
  readonly sizes: Sizes
  readonly measure: MeasureText
}

const NOTHING: RegionTexts = { part: 1, name: undefined, count: undefined, reading: undefined }

/**
 * Writes a region's name into its outer corner, the count beside it and, where asked for, its
 * reading. Of the ways to do so the least bad is taken: a text over a mark is worse than the
 * other corner of the same edge, a smaller name, or leaving the count or the reading out.
 */
export function regionTexts(input: RegionTextsInput): RegionTexts {
  let best = NOTHING
  let least = Number.POSITIVE_INFINITY
  for (const way of waysToWrite(input)) {
    if (way.cost >= least) continue
    const texts = writeAt(input, way)
    if (!texts) continue
    const cost =
      way.cost +
      20 * covered(texts.name, input) +
      10 * covered(texts.count, input) +
      10 * covered(texts.reading, input)
    if (cost >= least) continue
    best = texts
    least = cost
  }
  return best
}

/** The texts of all regions of a figure, every name of one size: that of the name which had to be smallest. */
export function regionTextsOfOneSize(regions: readonly RegionTextsInput[]): readonly RegionTexts[] {
  const written = regions.map(regionTexts)
  const smallest = Math.min(1, ...written.map(({ part }) => part))
  return written.map((texts, index) => {
    const region = regions[index]
    return texts.part === smallest || !region
      ? texts
      : regionTexts({ ...region, largest: smallest })
  })
}

interface Corner {
  readonly textAnchor: 'start' | 'end'
  readonly side: 'top' | 'bottom'
}

interface Way extends Corner {
  readonly cost: number
  /** How much of the box's width the texts may take. */
  readonly width: number
  /** The name's size as a part of its full size. */
  readonly part: number
  readonly withCount: boolean
  readonly withReading: boolean
}

/** The sizes that a name is tried in. */
const NAME_PARTS = [1, 0.86]

/** The parts of the box's width that texts are tried in, where a region is narrower than its box. */
const WIDTHS = [1, 0.7, 0.5]

/** Every way to write a region's texts, each with what is wrong with it before marks are looked at. */
function waysToWrite(input: RegionTextsInput): readonly Way[] {
  const readings = input.words.reading === undefined ? [false] : [true, false]
  const widths = input.holds ? WIDTHS : [1]
  const ways: Way[] = []
  corners(input).forEach((corner, other) => {
    const parts = NAME_PARTS.filter((part) => part <= (input.largest ?? 1))
    parts.forEach((part, smaller) => {
      for (const withCount of input.words.count === '' ? [false] : [true, false]) {
        for (const withReading of readings) {
          const cost =
            4 * other + 3 * smaller + (withCount ? 0 : 5) + (withReading === readings[0] ? 0 : 6)
          widths.forEach((width, narrower) =>
            ways.push({ ...corner, part, withCount, withReading, width, cost: cost + narrower }),
          )
        }
      }
    })
  })
  return ways
}

/** The outer corner of a region, then the other one of the same edge; all four where the region may not reach into those. */
function corners({ box, plot, mirror, holds }: RegionTextsInput): readonly Corner[] {
  const touchesLeft = box.xPx <= plot.xPx + 1
  const touchesRight = box.xPx + box.widthPx >= plot.xPx + plot.widthPx - 1
  const touchesTop = box.yPx <= plot.yPx + 1
  const touchesBottom = box.yPx + box.heightPx >= plot.yPx + plot.heightPx - 1
  const side: Corner['side'] = !touchesTop && touchesBottom ? 'bottom' : 'top'
  const outerRight = touchesLeft === touchesRight ? mirror : touchesRight
  const outer = outerRight ? 'end' : 'start'
  const inner = outerRight ? 'start' : 'end'
  const across: Corner['side'] = side === 'top' ? 'bottom' : 'top'
  const sides = holds ? [side, across] : [side]
  return sides.flatMap((one) => [
    { textAnchor: outer, side: one },
    { textAnchor: inner, side: one },
  ])
}

/** The texts written one way; undefined where they do not fit whole. */
function writeAt(
  { box, words, sizes, measure, holds = () => true }: RegionTextsInput,
  way: Way,
): RegionTexts | undefined {
  const roomPx = (box.widthPx - 2 * sizes.padPx) * way.width
  const heightPx = box.heightPx - 1.5 * sizes.padPx
  const atTop = way.side === 'top'
  const edgePx = atTop ? box.yPx + sizes.padPx * 0.75 : box.yPx + box.heightPx - sizes.padPx * 0.75
  const xPx =
    way.textAnchor === 'start' ? box.xPx + sizes.padPx : box.xPx + box.widthPx - sizes.padPx
  let usedPx = 0

  /** Writes the next block inwards from the edge; undefined where it does not fit. */
  const write = (
    text: string,
    font: Sizes['label'],
    room: { widthPx: number; lines: number; gapPx: number; lineHeight: number; share: number },
  ) => {
    const lines = balanceText(text, {
      maxWidthPx: Math.min(roomPx, room.widthPx),
      maxLines: room.lines,
      font,
      measure,
    })
    if (!lines || !isWhole(lines, text)) return undefined
    const yPx = edgePx + (atTop ? 1 : -1) * (usedPx + room.gapPx)
    const placed = placeText(
      lines,
      font,
      { xPx, yPx, textAnchor: way.textAnchor, side: way.side },
      measure,
      room.lineHeight,
    )
    const usedNowPx = usedPx + room.gapPx + placed.box.heightPx
    if (usedNowPx > heightPx * room.share || !holds(placed.box)) return undefined
    usedPx = usedNowPx
    return placed
  }

  const nameFont = { ...sizes.region, sizePx: sizes.region.sizePx * way.part }
  const name = write(words.name, nameFont, {
    widthPx: roomPx,
    lines: 2,
    gapPx: 0,
    lineHeight: 1.2,
    share: 1,
  })
  if (!name) return undefined
  const count = way.withCount
    ? write(words.count, sizes.count, {
        widthPx: roomPx,
        lines: 1,
        gapPx: 1,
        lineHeight: 1.25,
        share: 1,
      })
    : undefined
  const reading =
    way.withReading && words.reading !== undefined
      ? write(words.reading, sizes.label, {
          widthPx: sizes.label.sizePx * 27,
          lines: 7,
          gapPx: sizes.padPx * 0.4,
          lineHeight: 1.35,
          share: 0.6,
        })
      : undefined
  if ((way.withCount && !count) || (way.withReading && !reading)) return undefined
  return { part: way.part, name, count, reading }
}

/** Whether the lines hold the text with no word broken. */
function isWhole(lines: readonly string[], text: string): boolean {
  return lines.join('').replace(/\s/g, '') === text.replace(/\s/g, '')
}

function covered(text: PlacedText | undefined, { marks }: RegionTextsInput): number {
  return text ? marks.filter((mark) => overlaps(text.box, mark)).length : 0
}
