import { countMembers } from '../placement/members'
import type { Placement } from '../placement/place'
import { cleanText } from '../text'

/** One region in two readings. */
export interface RegionComparison {
  readonly region: string
  /** How many initiatives lie in it, in the one and in the other. */
  readonly a: number
  readonly b: number
  /** Their part of all that have a place, 0 to 1; 0 where none has. */
  readonly shareA: number
  readonly shareB: number
}

/** Two readings of one figure, region by region. Ours, not the whitepaper's. */
export interface Comparison {
  /** In reading order; every region of the figure, also those that nobody lies in. */
  readonly regions: readonly RegionComparison[]
  /** How many have a place, in the one and in the other. */
  readonly totalA: number
  readonly totalB: number
}

/**
 * How many initiatives lie in each region in two data sets, side by side. Both are to be placed by
 * the same definition; a region that only the second has stands last.
 */
export function comparison(a: Placement, b: Placement): Comparison {
  const [inA, inB] = [countMembers(a), countMembers(b)]
  const [totalA, totalB] = [a.placed.length, b.placed.length]
  const ids = new Set([...a.partition.ids, ...b.partition.ids])
  const regions = [...ids].map((region): RegionComparison => {
    const [countA, countB] = [inA.get(region) ?? 0, inB.get(region) ?? 0]
    return {
      region,
      a: countA,
      b: countB,
      shareA: totalA > 0 ? countA / totalA : 0,
      shareB: totalB > 0 ? countB / totalB : 0,
    }
  })
  return { regions, totalA, totalB }
}

/**
 * How many initiatives of two groups lie in each region. Names are cleaned as the rows' own are, so
 * that the two meet; the empty name is the rows without a group.
 */
export function groupComparison(placement: Placement, groupA: string, groupB: string): Comparison {
  const of = (name: string): Placement => {
    const group = cleanText(name)
    return { ...placement, placed: placement.placed.filter((one) => one.group === group) }
  }
  return comparison(of(groupA), of(groupB))
}
