import type { FieldName } from '../../model/fields'
import { HEADER_WORDS, POLE_WORDS } from './headerWords'
import { type Wording, wordingOf } from './wording'

/** The words that name a field, with and without accents. */
interface FieldWords {
  readonly sure: readonly Wording[]
  readonly perhaps: readonly Wording[]
}

const WORDS = new Map<string, FieldWords>(
  Object.entries(HEADER_WORDS).map(([field, { sure, perhaps = [] }]) => [
    field,
    { sure: [field, ...sure].map(wordingOf), perhaps: perhaps.map(wordingOf) },
  ]),
)

const POLES = new Map<
  string,
  { readonly sourcing: readonly Wording[]; readonly innovation: readonly Wording[] }
>(
  POLE_WORDS.map(({ field, sourcing, innovation }) => [
    field,
    { sourcing: sourcing.map(wordingOf), innovation: innovation.map(wordingOf) },
  ]),
)

/**
 * How surely a header names a field, 0..100 (ours): 100 for its name, 95 without the accents, 50 to 90
 * for its name among other words, the more of the header it is, 45 for a name that others use too; 0
 * where it does not.
 */
export function headerScore(field: FieldName, header: Wording): number {
  const poles = POLES.get(field)
  if (poles) {
    const named = same(wordingOf(field), header)
    return named > 0 ? named : namesBothPoles(poles, header.loose) ? 90 : 0
  }
  const words = WORDS.get(field)
  if (!words || header.loose === '') return 0
  const sure = Math.max(...words.sure.map((word) => same(word, header) || part(word, header)))
  if (sure > 0) return sure
  return words.perhaps.some((word) => same(word, header) > 0) ? 45 : 0
}

function same(word: Wording, header: Wording): number {
  if (word.strict === header.strict) return 100
  return word.loose === header.loose ? 95 : 0
}

function part(word: Wording, header: Wording): number {
  if (!` ${header.loose} `.includes(` ${word.loose} `)) return 0
  return 50 + (40 * word.loose.length) / header.loose.length
}

function namesBothPoles(
  {
    sourcing,
    innovation,
  }: { readonly sourcing: readonly Wording[]; readonly innovation: readonly Wording[] },
  header: string,
): boolean {
  const padded = ` ${header} `
  return sourcing.some((first) => {
    const at = padded.indexOf(` ${first.loose} `)
    return (
      at >= 0 &&
      innovation.some((second) => padded.indexOf(` ${second.loose} `, at + first.loose.length) > 0)
    )
  })
}
