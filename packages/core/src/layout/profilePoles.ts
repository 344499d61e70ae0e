import { type MeasureText, type TextFont, wrapText } from '../text'
import type { LayoutInput } from './figureLayout'
import type { Sizes } from './sizes'
import { type PlacedText, placeText } from './text'

/** The words at the ends of one row, as they are drawn: mirrored, low is at the right. */
export interface Poles {
  readonly left: readonly string[]
  readonly right: readonly string[]
}

/** Distance between the baselines of a pole's lines, in times the type's size. */
export const POLE_LINE_EM = 1.25

/** The most of the drawing's width that the poles beside one end of the rows may take. */
const WIDEST_SIDE = 0.26

/** The poles of each row, for columns beside the rows: at most `maxLines` lines each. */
export function polesBeside(
  input: LayoutInput,
  font: TextFont,
  maxLines: number,
): readonly Poles[] {
  const maxWidthPx = input.widthPx * WIDEST_SIDE
  const lines = (word: string) =>
    wrapText(word, { maxWidthPx, maxLines, font, measure: input.measure })
  return words(input).map(({ left, right }) => ({ left: lines(left), right: lines(right) }))
}

/**
 * The poles of each row, to stand above it: on one line where both fit beside each other, else on
 * at most two lines in a half of the width each.
 */
export function polesAbove(
  input: LayoutInput,
  font: TextFont,
  widthPx: number,
  gapPx: number,
): readonly Poles[] {
  const { measure } = input
  return words(input).map(({ left, right }) => {
    if (measure(left, font) + measure(right, font) + gapPx <= widthPx)
      return { left: [left], right: [right] }
    const room = { maxWidthPx: Math.max(1, (widthPx - gapPx) / 2), maxLines: 2, font, measure }
    return { left: wrapText(left, room), right: wrapText(right, room) }
  })
}

/** How many lines the longest pole has, one at the least. */
export function mostLines(poles: readonly Poles[]): number {
  return Math.max(1, ...poles.flatMap(({ left, right }) => [left.length, right.length]))
}

/** Width of the widest line at one side. */
export function widestPole(
  poles: readonly Poles[],
  side: keyof Poles,
  font: TextFont,
  measure: MeasureText,
): number {
  return Math.max(0, ...poles.flatMap((pole) => pole[side].map((line) => measure(line, font))))
}

/** Where the poles stand: the edges that they keep to, and the height of each row's middle. */
export interface PolePlaces {
  readonly leftPx: number
  readonly rightPx: number
  readonly middlesPx: readonly number[]
  readonly font: TextFont
  readonly measure: MeasureText
}

/** Places poles in columns beside the rows, against the plot. */
export function placeBeside(
  poles: readonly Poles[],
  { leftPx, rightPx, middlesPx, font, measure }: PolePlaces,
): readonly PlacedText[] {
  return poles.flatMap(({ left, right }, row) => {
    const place = (lines: readonly string[], xPx: number, textAnchor: 'start' | 'end') => {
      const yPx = (middlesPx[row] ?? 0) - (lines.length * font.sizePx * POLE_LINE_EM) / 2
      return placeText(lines, font, { xPx, yPx, textAnchor, side: 'top' }, measure, POLE_LINE_EM)
    }
    return [place(left, leftPx, 'end'), place(right, rightPx, 'start')]
  })
}

/** Places poles above the rows, `abovePx` over their middles, at both edges of the plot. */
export function placeAbove(
  poles: readonly Poles[],
  { leftPx, rightPx, middlesPx, font, measure }: PolePlaces,
  abovePx: number,
): readonly PlacedText[] {
  return poles.flatMap(({ left, right }, row) => {
    const place = (lines: readonly string[], xPx: number, textAnchor: 'start' | 'end') => {
      const yPx = (middlesPx[row] ?? 0) - abovePx
      return placeText(lines, font, { xPx, yPx, textAnchor, side: 'bottom' }, measure, POLE_LINE_EM)
    }
    return [place(left, leftPx, 'start'), place(right, rightPx, 'end')]
  })
}

/** How far the marks of a row reach above and below its line where two stand on one spot. */
export function halfRow({ markRadiusPx }: Sizes): number {
  return markRadiusPx * 2.2
}

function words({ definition, texts, mirror }: LayoutInput) {
  const word = (field: string, end: 'low' | 'high') =>
    texts.say(`${definition.id}.axis.${field}.${end}`)
  return definition.axes.map(({ field }) => {
    const [left, right] = [word(field, 'low'), word(field, 'high')]
    return mirror ? { left: right, right: left } : { left, right }
  })
}
