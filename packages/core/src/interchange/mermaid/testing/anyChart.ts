import fc from 'fast-check'
import { anyText } from '../../../text/testing/anyText'
import type { MermaidChart } from '../chart'

/** Pieces that mean something in a chart, in escapes, or in what pages do with either. */
const TRICKS = [
  '"',
  '`',
  '%%',
  '%%{',
  '}%%',
  '-->',
  ']',
  ': [0.5, 0.5]',
  ';',
  '#',
  '#34;',
  '#quot',
  ':::c',
  '\n',
  '\r\n',
  '\t',
  ' ',
  '<b>',
  '&lt;',
  '\ufb02\u00b0',
  '\u00b6\u00df',
  'style',
  'classDef',
  'title',
  '```',
  '---',
  '\\',
  '\u2028',
  '\ufeff',
  '\u00a0',
  'å',
  '5',
]

/** A text that grammars would trip over, or any at all. */
export const trickyText: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...TRICKS), { maxLength: 8 }).map((pieces) => pieces.join('')),
  anyText,
)

/** What no text of a chart can hold, as `writeMermaid` says. */
export function withoutLost(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]|\p{Cs}|\p{Noncharacter_Code_Point}/gu, '')
}

const coordinate = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.constantFrom(0, 1, 0.5, 0.1 + 0.2, 5e-324, 1e-7, 1 - Number.EPSILON / 2),
)
const ends = fc.tuple(trickyText, trickyText)

/** Any chart that can be. */
export const anyChart: fc.Arbitrary<MermaidChart> = fc.record({
  title: trickyText,
  axes: fc.record({ x: ends, y: ends }),
  quadrants: fc.tuple(trickyText, trickyText, trickyText, trickyText),
  points: fc.array(fc.record({ label: trickyText, x: coordinate, y: coordinate }), {
    maxLength: 6,
  }),
})
