/** Letters and direction marks: what a text's direction is read from. */
const STRONG = /[\p{L}\u200e\u200f]/u

const RIGHT_TO_LEFT =
  /[\u200f\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}]/u

/**
 * The direction that a text runs in as a whole: that of its first letter, as browsers take it with
 * `dir="auto"`. A text without letters runs from left to right.
 */
export function baseDirection(text: string): 'ltr' | 'rtl' {
  const first = STRONG.exec(text)?.[0]
  return first !== undefined && RIGHT_TO_LEFT.test(first) ? 'rtl' : 'ltr'
}
