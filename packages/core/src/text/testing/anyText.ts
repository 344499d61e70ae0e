import fc from 'fast-check'

/** Letters, marks, joiners, overrides, controls, halves of pairs, emoji and flags: what labels may hold. */
const CODES: readonly (readonly [from: number, to: number])[] = [
  [0x20, 0x7e],
  [0x00, 0xff],
  [0x0300, 0x036f],
  [0x0590, 0x06ff],
  [0x0900, 0x097f],
  [0x1100, 0x11ff],
  [0x2000, 0x206f],
  [0x3000, 0x30ff],
  [0xd7f0, 0xe010],
  [0xfe00, 0xffff],
  [0x1f1e6, 0x1f6ff],
  [0xe0000, 0xe01ff],
  [0, 0x10ffff],
]

/** Any text at all, rich in what goes wrong; quicker to set up than fast-check's own units. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.oneof(...CODES.map(([min, max]) => fc.integer({ min, max }))), { maxLength: 40 })
  .map((codes) => codes.map((code) => String.fromCodePoint(code)).join(''))
