import { balanceText, type MeasureText, type TextFont } from '../text'
import type { RegionTexts, RegionWords } from './regionTexts'
import type { Sizes } from './sizes'
import { overlaps, type PlacedText, placeText, type RectPx } from './text'

/** What {@link triangleTexts} needs. */
export interface TriangleTextsInput {
  /** The rectangle around a triangle that stands on its base or on its tip. */
  readonly box: RectPx
  /** Whether its tip is at the top. */
  readonly tipUp: boolean
  readonly words: RegionWords
  readonly marks: readonly RectPx[]
  /** The largest part of its full size that the name may have. @default 1 */
  readonly largest?: number | undefined
  readonly sizes: Sizes
  readonly measure: MeasureText
}

/** The sizes that a name is tried in, and what each of them costs. */
const NAME_PARTS = [1, 0.86, 0.74]

/** How far from the base the texts are tried, in parts of the triangle's height. */
const SLIDES = [0, 0.08, 0.16, 0.24, 0.32]

/** The widths that a reading is broken at, in parts of the base. */
const READING_WIDTHS = [0.72, 0.6, 0.5]

interface Way {
  readonly part: number
  readonly nameLines: number
  readonly withCount: boolean
  readonly readingWidth: number | undefined
  readonly slide: number
  readonly cost: number
}

/**
 * Writes a region's name, count and, where asked for, its reading into a triangle, centred and near
 * its base, where it is widest. Of the ways to do so the least bad is taken: a text over a mark is
 * worse than one farther from the base, a smaller name, or one without its count or reading.
 */
export function triangleTexts(input: TriangleTextsInput): RegionTexts {
  let best: RegionTexts = { part: 1, name: undefined, count: undefined, reading: undefined }
  let least = Number.POSITIVE_INFINITY
  for (const way of waysToWrite(input)) {
    if (way.cost >= least) continue
    const texts = writeIn(input, way)
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

function waysToWrite({ words, largest = 1 }: TriangleTextsInput): readonly Way[] {
  const ways: Way[] = []
  const widths = words.reading === undefined ? [undefined] : [...READING_WIDTHS, undefined]
  NAME_PARTS.forEach((part, smaller) => {
    if (part > largest) return
    for (const nameLines of [1, 2]) {
      for (const withCount of words.count === '' ? [false] : [true, false]) {
        widths.forEach((readingWidth, narrower) => {
          SLIDES.forEach((slide, farther) => {
            const cost =
              3 * smaller +
              2 * (nameLines - 1) +
              (withCount ? 0 : 5) +
              (readingWidth === undefined && narrower > 0 ? 6 : narrower) +
              3 * farther
            ways.push({ part, nameLines, withCount, readingWidth, slide, cost })
          })
        })
      }
    }
  })
  return ways
}

interface Block {
  readonly lines: readonly string[]
  readonly font: TextFont
  readonly lineHeight: number
  readonly gapPx: number
}

/** The texts written one way; undefined where they do not fit whole. */
function writeIn(input: TriangleTextsInput, way: Way): RegionTexts | undefined {
  const { box, tipUp, words, sizes, measure } = input
  const nameFont = { ...sizes.region, sizePx: sizes.region.sizePx * way.part }
  const name = broken(words.name, nameFont, box.widthPx, way.nameLines, input)
  const count = way.withCount ? [words.count] : []
  const reading =
    words.reading === undefined || way.readingWidth === undefined
      ? []
      : broken(words.reading, sizes.label, box.widthPx * way.readingWidth, 1, input)
  if (!name || !reading) return undefined
  const blocks: readonly Block[] = [
    { lines: name, font: nameFont, lineHeight: 1.2, gapPx: 0 },
    { lines: count, font: sizes.count, lineHeight: 1.25, gapPx: 1 },
    { lines: reading, font: sizes.label, lineHeight: 1.35, gapPx: sizes.padPx * 0.4 },
  ]
  const heightPx = blocks.reduce(
    (sum, { lines, font, lineHeight, gapPx }) =>
      sum + (lines.length > 0 ? gapPx + lines.length * font.sizePx * lineHeight : 0),
    0,
  )
  const fromBasePx = sizes.padPx * 0.75 + way.slide * box.heightPx
  const topPx = tipUp ? box.yPx + box.heightPx - fromBasePx - heightPx : box.yPx + fromBasePx
  const xPx = box.xPx + box.widthPx / 2
  let yPx = topPx
  const placed = blocks.map(({ lines, font, lineHeight, gapPx }) => {
    if (lines.length === 0) return undefined
    const anchor = { xPx, yPx: yPx + gapPx, textAnchor: 'middle', side: 'top' } as const
    const text = placeText(lines, font, anchor, measure, lineHeight)
    yPx += gapPx + text.box.heightPx
    return text
  })
  if (!placed.every((text) => text === undefined || fits(text, input))) return undefined
  return { part: way.part, name: placed[0], count: placed[1], reading: placed[2] }
}

/** A text in about equal lines, undefined where a word would have to be broken. */
function broken(
  text: string,
  font: TextFont,
  maxWidthPx: number,
  minLines: number,
  { measure }: TriangleTextsInput,
): readonly string[] | undefined {
  const maxLines = minLines > 1 ? minLines : font.weight === 600 ? 1 : 7
  const lines = balanceText(text, { maxWidthPx, maxLines, font, measure }, minLines)
  return lines?.join(' ') === text ? lines : undefined
}

/** Whether every line lies inside the triangle, with air at both of its ends. */
function fits(text: PlacedText, { box, tipUp, sizes, measure }: TriangleTextsInput): boolean {
  const { yPx, heightPx } = text.box
  if (yPx < box.yPx || yPx + heightPx > box.yPx + box.heightPx) return false
  return text.lines.every((line, index) => {
    const lineTop = yPx + index * text.lineHeightPx - box.yPx
    const fromTip = tipUp ? lineTop : box.heightPx - lineTop - text.lineHeightPx
    const roomPx = (box.widthPx * Math.max(0, fromTip)) / box.heightPx - sizes.padPx
    return measure(line, text.font) <= roomPx
  })
}

function covered(text: PlacedText | undefined, { marks }: TriangleTextsInput): number {
  return text ? marks.filter((mark) => overlaps(text.box, mark)).length : 0
}
