import type { FieldName } from '../../model/fields'
import { isFieldName } from './fieldKind'
import { HEADER_WORDS, POLE_WORDS } from './headerWords'
import { type Wording, wordingOf } from './wording'

/** A field that a header may name, and how surely, see {@link headerScores}. */
export interface HeaderScore {
  readonly field: FieldName
  readonly score: number
}

/** Words that name a field. */
interface Phrase {
  readonly field: FieldName
  readonly wording: Wording
  /** Whether they name it among other words too. */
  readonly sure: boolean
}

/**
 * All phrases by their first word without accents, so that a header is compared with few of them.
 */
const PHRASES = phrasesByFirstWord()

const POLES = POLE_WORDS.map(({ field, sourcing, innovation }) => ({
  field,
  sourcing: sourcing.map((word) => wordingOf(word).loose),
  innovation: innovation.map((word) => wordingOf(word).loose),
}))

/**
 * Which fields a header may name, and how surely, 0..100 (ours): 100 for a name of the field, 95
 * without the accents, 50 to 90 for a name among other words, the more of the header it is, 90 for
 * both poles of a dimension, and 45 for a name that others use too.
 */
export function headerScores(header: Wording): readonly HeaderScore[] {
  const scores = new Map<FieldName, number>()
  const found = (field: FieldName, score: number) => {
    if (score > (scores.get(field) ?? 0)) scores.set(field, score)
  }
  for (const word of new Set(header.loose.split(' '))) {
    for (const phrase of PHRASES.get(word) ?? []) found(phrase.field, phraseScore(phrase, header))
  }
  for (const { field, sourcing, innovation } of POLES) {
    if (namesInOrder(header.loose, sourcing, innovation)) found(field, 90)
  }
  return [...scores].map(([field, score]) => ({ field, score }))
}

function phraseScore({ wording, sure }: Phrase, header: Wording): number {
  if (wording.loose === header.loose)
    return sure ? (wording.strict === header.strict ? 100 : 95) : 45
  if (!sure || !` ${header.loose} `.includes(` ${wording.loose} `)) return 0
  return 50 + (40 * wording.loose.length) / header.loose.length
}

function namesInOrder(
  header: string,
  first: readonly string[],
  second: readonly string[],
): boolean {
  const padded = ` ${header} `
  return first.some((word) => {
    const at = padded.indexOf(` ${word} `)
    return at >= 0 && second.some((other) => padded.indexOf(` ${other} `, at + word.length) > 0)
  })
}

function phrasesByFirstWord(): ReadonlyMap<string, readonly Phrase[]> {
  const phrases = new Map<string, Phrase[]>()
  const add = (name: string, text: string, sure: boolean) => {
    const wording = wordingOf(text)
    const [first = ''] = wording.loose.split(' ')
    const known = phrases.get(first) ?? []
    if (isFieldName(name)) known.push({ field: name, wording, sure })
    phrases.set(first, known)
  }
  for (const [field, { sure, perhaps = [] }] of Object.entries(HEADER_WORDS)) {
    for (const text of [field, ...sure]) add(field, text, true)
    for (const text of perhaps) add(field, text, false)
  }
  for (const { field } of POLE_WORDS) add(field, field, true)
  return phrases
}
