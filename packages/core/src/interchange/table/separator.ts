import type { Steps } from '../steps'
import { CELL, Tokenizer } from './tokenizer'

/** The separators that are tried, the likeliest first. */
const CANDIDATES = [';', '\t', ','] as const

/** Characters that are read between two pauses. */
const BLOCK = 65_536

/** What a text looks like when it is read with one of the candidates. */
interface Trial {
  readonly separator: string
  readonly headerCount: number
  /** Records after the headers. */
  readonly records: number
  /** How many of them have how many cells; one with stray quotes counts half. */
  readonly byCount: ReadonlyMap<number, number>
  /** Whether the headers have quotes in places where none belong. */
  readonly strayInHeaders: boolean
}

/**
 * The separator that a first line `sep=;` names, and how long that line is; undefined without one.
 */
export function separatorLine(
  text: string,
): { readonly separator: string; readonly length: number } | undefined {
  const match = /^sep=([^"\r\n\0])(?:\r\n|\r|\n|$)/i.exec(text.slice(0, 8))
  return match?.[1] === undefined ? undefined : { separator: match[1], length: match[0].length }
}

/**
 * Judges which of `;`, tab and `,` separates the cells, by the whole text: under the right one most
 * rows have as many cells as there are headers, and quotes stand at the ends of cells only. A
 * header without the candidate rules it out, so commas in numbers and in running text mislead
 * nobody. Where no candidate fits, the text is one column, and the one that splits the fewest of
 * its rows is given.
 */
export function* separatorSteps(text: string, from: number): Steps<string> {
  const trials: Trial[] = []
  for (const [index, separator] of CANDIDATES.entries()) {
    trials.push(yield* trialSteps(text, separator, from, index))
  }
  const best = greatest(trials, fit)
  return (best && fit(best) > 0 ? best : greatest(trials, wholeness))?.separator ?? ';'
}

function* trialSteps(text: string, separator: string, from: number, index: number): Steps<Trial> {
  const tokenizer = new Tokenizer(text, separator, from)
  const byCount = new Map<number, number>()
  let headerCount = 0
  let records = 0
  let strayInHeaders = false
  let pauseAt = from + BLOCK
  while (!tokenizer.finished) {
    if (tokenizer.advance(pauseAt)) {
      const stray = hasStrayQuote(tokenizer)
      if (headerCount === 0) {
        headerCount = tokenizer.count
        strayInHeaders = stray
      } else {
        records++
        byCount.set(tokenizer.count, (byCount.get(tokenizer.count) ?? 0) + (stray ? 0.5 : 1))
      }
    }
    if (tokenizer.at >= pauseAt) {
      yield (index + tokenizer.at / text.length) / CANDIDATES.length
      pauseAt = tokenizer.at + BLOCK
    }
  }
  return { separator, headerCount, records, byCount, strayInHeaders }
}

function hasStrayQuote({ kinds, count }: Tokenizer): boolean {
  for (let cell = 0; cell < Math.min(count, kinds.length); cell++) {
    const kind = kinds[cell]
    if (kind === CELL.plainWithQuote || kind === CELL.misquoted) return true
  }
  return false
}

/**
 * How well a candidate fits, 0..1 (the measure is ours): the share of rows that agree on a number
 * of cells, worth more the more columns there are, less where that number is not the headers'.
 */
function fit({ headerCount, records, byCount, strayInHeaders }: Trial): number {
  if (headerCount < 2) return 0
  const worth = (1 - 1 / headerCount) * (strayInHeaders ? 0.5 : 1)
  if (records === 0) return worth
  let count = 0
  let agreeing = 0
  for (const [cells, rows] of byCount) {
    if (rows > agreeing || (rows === agreeing && cells > count)) [count, agreeing] = [cells, rows]
  }
  return count < 2 ? 0 : (agreeing / records) * worth * (count === headerCount ? 1 : 0.8)
}

/** The share of rows that a candidate leaves in one piece. */
function wholeness({ headerCount, records, byCount }: Trial): number {
  return ((headerCount === 1 ? 1 : 0) + (byCount.get(1) ?? 0)) / (records + 1)
}

function greatest(trials: readonly Trial[], measure: (trial: Trial) => number): Trial | undefined {
  let best: Trial | undefined
  for (const trial of trials) if (!best || measure(trial) > measure(best)) best = trial
  return best
}
