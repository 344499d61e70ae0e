import type { Comparison, RegionComparison } from './comparison'
import { regionName, type Speaker } from './sentences'

/** What the two sides of a comparison are called: "2023" and "2025", or two groups. */
export interface ComparedNames {
  readonly a: string
  readonly b: string
}

/** A comparison in words. */
export interface ComparisonWords {
  /** In which region the two differ most, by its part of all; that they do not differ, or that one of them has nobody. */
  readonly headline: string
  /** One line for each region, in the comparison's order. */
  readonly lines: readonly { readonly region: string; readonly text: string }[]
}

/** Parts that differ by less than this are the same: rounding, not a difference. */
const SAME_SHARE = 1e-9

/**
 * A comparison in words: counts and parts of all region by region, and where the two differ most.
 * Parts, not counts, are compared, for the two may be of different size.
 */
export function comparisonText(
  speaker: Speaker,
  { regions, totalA, totalB }: Comparison,
  { a, b }: ComparedNames,
): ComparisonWords {
  const { texts } = speaker
  const percent = (share: number) =>
    texts.say('value.share', { number: texts.number(share * 100, 0) })
  const words = (one: RegionComparison) => ({
    region: regionName(speaker, one.region),
    nameA: a,
    nameB: b,
    shareA: percent(one.shareA),
    shareB: percent(one.shareB),
  })
  const lines = regions.map((one) => ({
    region: one.region,
    text: texts.say('comparison.region', {
      ...words(one),
      membersA: texts.say('figure.members', { count: one.a }),
      membersB: texts.say('figure.members', { count: one.b }),
    }),
  }))
  const empty = totalA === 0 ? a : totalB === 0 ? b : undefined
  if (empty !== undefined)
    return { headline: texts.say('comparison.nobody', { name: empty }), lines }
  const [first, ...others] = regions
  const most = others.reduce<RegionComparison | undefined>(
    (best, one) => (best && differenceOf(best) >= differenceOf(one) ? best : one),
    first,
  )
  const headline =
    most && differenceOf(most) > SAME_SHARE
      ? texts.say('comparison.most', words(most))
      : texts.say('comparison.same', { nameA: a, nameB: b })
  return { headline, lines }
}

function differenceOf({ shareA, shareB }: RegionComparison): number {
  return Math.abs(shareA - shareB)
}
