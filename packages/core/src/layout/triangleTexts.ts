import { balanceText, type MeasureText, type TextFont } from '../text'
import type { RegionTexts, RegionWords } from './regionTexts'
import type { Sizes } from './sizes'
import { inset, overlaps, type PlacedText, placeText, type RectPx } from './text'

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

/** The sizes that a name is tried in, as parts of its full size. */
const NAME_PARTS = [1, 0.86]

/** How far from the base, and how far from the middle, the texts are tried: in parts of the triangle's height and base. */
const FROM_BASE = [0, 0.08, 0.16, 0.24, 0.32, 0.4]
const FROM_MIDDLE = [0, -0.08, 0.08, -0.16, 0.16, -0.24, 0.24]

/** The widths that a reading is broken at, in parts of the base. */
const READING_WIDTHS = [0.72, 0.6, 0.5]

/** From this much wrong with it on, a region goes without texts: a name under marks says less than none. */
const TOO_BAD = 45

/** Lines one below the other, and what is wrong with writing them like that. */
interface Stack {
  readonly part: number
  readonly blocks: readonly Block[]
  readonly heightPx: number
  readonly cost: number
}

interface Block {
  readonly lines: readonly string[]
  readonly font: TextFont
  readonly lineHeight: number
  readonly gapPx: number
}

/**
 * Writes a region's name, count and, where asked for, its reading into a triangle, near its base,
 * where it is widest. Of the ways to do so the least bad is taken: a text over a mark is worse than
 * one away from the base's middle, a smaller name, or one without its count or reading.
 */
export function triangleTexts(input: TriangleTextsInput): RegionTexts {
  let best: RegionTexts = { part: 1, name: undefined, count: undefined, reading: undefined }
  let least = TOO_BAD
  for (const stack of stacksOf(input)) {
    FROM_BASE.forEach((up, farther) => {
      FROM_MIDDLE.forEach((aside, away) => {
        const before = stack.cost + 3 * farther + Math.ceil(away / 2)
        if (before >= least) return
        const texts = writeAt(input, stack, up, aside)
        if (!texts) return
        const cost =
          before +
          20 * covered(texts.name, input) +
          10 * covered(texts.count, input) +
          10 * covered(texts.reading, input)
        if (cost >= least) return
        best = texts
        least = cost
      })
    })
  }
  return best
}

/** Every choice of size, lines, count and reading that no word has to be broken for. */
function stacksOf(input: TriangleTextsInput): readonly Stack[] {
  const { words, largest = 1, sizes, box } = input
  const counts = words.count === '' ? [[]] : [[words.count], []]
  const readings = [
    ...(words.reading === undefined ? [] : READING_WIDTHS).map((width) =>
      broken(words.reading ?? '', sizes.label, box.widthPx * width, 1, 7, input),
    ),
    [],
  ]
  return NAME_PARTS.filter((part) => part <= largest).flatMap((part, smaller) =>
    [1, 2].flatMap((nameLines) => {
      const font = { ...sizes.region, sizePx: sizes.region.sizePx * part }
      const name = broken(words.name, font, box.widthPx, nameLines, nameLines, input)
      if (!name) return []
      return counts.flatMap((count, without) =>
        readings.flatMap((reading, narrower) => {
          if (!reading) return []
          const blocks: readonly Block[] = [
            { lines: name, font, lineHeight: 1.2, gapPx: 0 },
            { lines: count, font: sizes.count, lineHeight: 1.25, gapPx: 1 },
            { lines: reading, font: sizes.label, lineHeight: 1.35, gapPx: sizes.padPx * 0.4 },
          ]
          const unread = reading.length === 0 && words.reading !== undefined
          const cost = 3 * smaller + 2 * (nameLines - 1) + 7 * without + (unread ? 6 : narrower)
          return [{ part, blocks, heightPx: heightOf(blocks), cost }]
        }),
      )
    }),
  )
}

function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce(
    (sum, { lines, font, lineHeight, gapPx }) =>
      lines.length > 0 ? sum + gapPx + lines.length * font.sizePx * lineHeight : sum,
    0,
  )
}

/** The texts in one place; undefined where they do not fit whole. */
function writeAt(
  input: TriangleTextsInput,
  { part, blocks, heightPx }: Stack,
  up: number,
  aside: number,
): RegionTexts | undefined {
  const { box, tipUp, sizes, measure } = input
  const fromBasePx = sizes.padPx * 0.75 + up * box.heightPx
  const xPx = box.xPx + box.widthPx * (0.5 + aside)
  let yPx = tipUp ? box.yPx + box.heightPx - fromBasePx - heightPx : box.yPx + fromBasePx
  const placed = blocks.map(({ lines, font, lineHeight, gapPx }) => {
    if (lines.length === 0) return undefined
    const anchor = { xPx, yPx: yPx + gapPx, textAnchor: 'middle', side: 'top' } as const
    const text = placeText(lines, font, anchor, measure, lineHeight)
    yPx += gapPx + text.box.heightPx
    return text
  })
  if (!placed.every((text) => text === undefined || fits(text, input))) return undefined
  return { part, name: placed[0], count: placed[1], reading: placed[2] }
}

/** A text in about equal lines, undefined where a word would have to be broken. */
function broken(
  text: string,
  font: TextFont,
  maxWidthPx: number,
  minLines: number,
  maxLines: number,
  { measure }: TriangleTextsInput,
): readonly string[] | undefined {
  const lines = balanceText(text, { maxWidthPx, maxLines, font, measure }, minLines)
  return lines?.join(' ') === text ? lines : undefined
}

/** Whether every line lies inside the triangle, with air at both of its ends. */
function fits(text: PlacedText, { box, tipUp, sizes, measure }: TriangleTextsInput): boolean {
  const { yPx, heightPx } = text.box
  if (yPx < box.yPx || yPx + heightPx > box.yPx + box.heightPx) return false
  const asidePx = Math.abs(text.xPx - box.xPx - box.widthPx / 2)
  return text.lines.every((line, index) => {
    const lineTop = yPx + index * text.lineHeightPx - box.yPx
    const fromTip = tipUp ? lineTop : box.heightPx - lineTop - text.lineHeightPx
    const roomPx = (box.widthPx * Math.max(0, fromTip)) / box.heightPx - sizes.padPx
    return measure(line, text.font) + 2 * asidePx <= roomPx
  })
}

/** How many marks come too near to a text. */
function covered(text: PlacedText | undefined, { marks, sizes }: TriangleTextsInput): number {
  if (!text) return 0
  const reach = inset(text.box, -sizes.markRadiusPx * 0.5)
  return marks.filter((mark) => overlaps(reach, mark)).length
}
