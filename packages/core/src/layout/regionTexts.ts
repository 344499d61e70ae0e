import { type MeasureText, wrapText } from '../text'
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
  readonly name: PlacedText | undefined
  readonly count: PlacedText | undefined
  readonly reading: PlacedText | undefined
}

/** What {@link regionTexts} needs. */
export interface RegionTextsInput {
  /** The rectangle around the region. */
  readonly box: RectPx
  /** The rectangle of the whole plot: names keep to its outer edges. */
  readonly plot: RectPx
  readonly mirror: boolean
  readonly words: RegionWords
  readonly marks: readonly RectPx[]
  readonly sizes: Sizes
  readonly measure: MeasureText
}

const NOTHING: RegionTexts = { name: undefined, count: undefined, reading: undefined }

/**
 * Writes a region's name into its outer corner, the count beside it and, where asked for, its
 * reading. Where marks lie in that corner, the other corner of the same edge is tried.
 */
export function regionTexts(input: RegionTextsInput): RegionTexts {
  const candidates = corners(input).flatMap((corner) => {
    const texts = writeAt(input, corner)
    return texts ? [{ texts, covered: coveredMarks(texts, input.marks) }] : []
  })
  const free = candidates.find(({ covered }) => covered === 0)
  return (free ?? candidates[0])?.texts ?? NOTHING
}

interface Corner {
  readonly textAnchor: 'start' | 'end'
  readonly side: 'top' | 'bottom'
}

function corners({ box, plot, mirror }: RegionTextsInput): readonly Corner[] {
  const touchesLeft = box.xPx <= plot.xPx + 1
  const touchesRight = box.xPx + box.widthPx >= plot.xPx + plot.widthPx - 1
  const touchesTop = box.yPx <= plot.yPx + 1
  const touchesBottom = box.yPx + box.heightPx >= plot.yPx + plot.heightPx - 1
  const side = !touchesTop && touchesBottom ? 'bottom' : 'top'
  const outerRight = touchesLeft === touchesRight ? mirror : touchesRight
  const outer = outerRight ? 'end' : 'start'
  return [
    { textAnchor: outer, side },
    { textAnchor: outer === 'end' ? 'start' : 'end', side },
  ]
}

function writeAt({ box, words, sizes, measure }: RegionTextsInput, corner: Corner): RegionTexts | undefined {
  const roomPx = box.widthPx - 2 * sizes.padPx
  const heightPx = box.heightPx - 1.5 * sizes.padPx
  const xPx = corner.textAnchor === 'start' ? box.xPx + sizes.padPx : box.xPx + box.widthPx - sizes.padPx
  const edgePx =
    corner.side === 'top' ? box.yPx + sizes.padPx * 0.75 : box.yPx + box.heightPx - sizes.padPx * 0.75
  const name = [1, 0.85].map((part) => fitName(words.name, part, roomPx, sizes, measure)).find(Boolean)
  if (!name || name.lines.length * name.font.sizePx * 1.2 > heightPx) return undefined

  const inward = corner.side === 'top' ? 1 : -1
  let atPx = edgePx
  const write = (lines: readonly string[], font: Sizes['label'], gapPx: number, lineHeight: number) => {
    const text = placeText(
      lines,
      font,
      { xPx, yPx: atPx + inward * gapPx, textAnchor: corner.textAnchor, side: corner.side },
      measure,
      lineHeight,
    )
    atPx += inward * (gapPx + text.box.heightPx)
    return text
  }
  const nameText = write(name.lines, name.font, 0, 1.2)
  const used = () => Math.abs(atPx - edgePx)

  const countFits = measure(words.count, sizes.count) <= roomPx && used() + sizes.count.sizePx * 1.3 <= heightPx
  const count = countFits && words.count !== '' ? write([words.count], sizes.count, 1, 1.25) : undefined

  const reading = words.reading === undefined ? undefined : fitReading(words.reading, roomPx, sizes, measure)
  const readingFits =
    reading !== undefined && used() + reading.length * sizes.label.sizePx * 1.35 + sizes.padPx <= heightPx * 0.6
  return {
    name: nameText,
    count,
    reading: readingFits ? write(reading, sizes.label, sizes.padPx * 0.4, 1.35) : undefined,
  }
}

function fitName(name: string, part: number, roomPx: number, sizes: Sizes, measure: MeasureText) {
  const font = { ...sizes.region, sizePx: sizes.region.sizePx * part }
  const lines = wrapText(name, { maxWidthPx: roomPx, maxLines: 2, font, measure })
  const whole = lines.length > 0 && !lines.some((line) => line.endsWith('…') || line.endsWith('\u2010'))
  return whole && lines.every((line) => measure(line, font) <= roomPx) ? { lines, font } : undefined
}

function fitReading(reading: string, roomPx: number, sizes: Sizes, measure: MeasureText) {
  const maxWidthPx = Math.min(roomPx, sizes.label.sizePx * 26)
  const lines = wrapText(reading, { maxWidthPx, maxLines: 7, font: sizes.label, measure })
  return lines.some((line) => line.endsWith('…')) ? undefined : lines
}

function coveredMarks({ name, count, reading }: RegionTexts, marks: readonly RectPx[]): number {
  const boxes = [name, count, reading].flatMap((text) => (text ? [text.box] : []))
  return marks.filter((mark) => boxes.some((box) => overlaps(box, mark))).length
}
