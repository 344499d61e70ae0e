import type { Coordinate } from '../../model/position'

/** Shares that differ by less than this, in per cent, are the same. */
const SAME_SHARE = 1e-7

/** How many digits after the first one a force is written with: a hundred times finer than a share is shown. */
const DIGITS = 4

/** More decimals than this are not asked for. */
const MOST_DECIMALS = 15

/** The shares of forces in per cent; undefined where none of them is above 0. Forces may be as great as numbers go. */
export function sharesOf(forces: readonly number[]): readonly number[] | undefined {
  const greatest = Math.max(0, ...forces)
  if (!(greatest > 0)) return undefined
  const parts = forces.map((force) => force / greatest)
  const whole = parts.reduce((sum, part) => sum + part, 0)
  return parts.map((part) => (part / whole) * 100)
}

/**
 * Forces with the given shares (per cent, in any sum) and the same total as before. A force whose
 * share did not change stays to its last digit; of the others the largest and the smallest are
 * rounded, to five digits of the total or so, and what is between them takes the rest. Half of the
 * total is met exactly, so that no rounding makes a majority of it.
 */
export function forcesWith(
  shares: readonly Coordinate[],
  before: readonly number[],
): readonly number[] {
  const old = sharesOf(before)
  const whole = shares.reduce<number>((sum, share) => sum + (share ?? 0), 0)
  if (!old || !(whole > 0)) return before
  const wanted = shares.map((share) => ((share ?? 0) / whole) * 100)
  const moved = wanted.flatMap((share, axis) =>
    Math.abs(share - (old[axis] ?? 0)) < SAME_SHARE ? [] : [axis],
  )
  const total = before.reduce((sum, force) => sum + force, 0)
  const round = rounderFor(total)
  const forces = [...before]
  const falling = [...moved].sort((a, b) => (wanted[b] ?? 0) - (wanted[a] ?? 0))
  // Of two the larger takes the rest, of three the one between.
  const takesRest = falling.length > 2 ? falling[1] : falling[0]
  for (const axis of moved) forces[axis] = round(((wanted[axis] ?? 0) / 100) * total)
  if (takesRest !== undefined) {
    const others = forces.reduce((sum, force, axis) => (axis === takesRest ? sum : sum + force), 0)
    forces[takesRest] = Math.max(0, withoutNoise(total - others, total))
  }
  return forces
}

/** Rounds to as many decimals as tell a small part of the total, and half of it exactly where that can be. */
function rounderFor(total: number): (force: number) => number {
  const least = Math.max(0, DIGITS - Math.floor(Math.log10(total)))
  if (!(least <= MOST_DECIMALS)) return (force) => force
  const last = Math.min(MOST_DECIMALS, least + 6)
  for (let decimals = least; decimals <= last; decimals++) {
    const places = (total / 2) * 10 ** decimals
    if (Math.abs(places - Math.round(places)) < 1e-6) return roundTo(decimals)
  }
  return roundTo(least)
}

function roundTo(decimals: number): (force: number) => number {
  return (force) => {
    const places = force * 10 ** decimals
    return Number.isSafeInteger(Math.round(places)) ? Math.round(places) / 10 ** decimals : force
  }
}

/** A difference of numbers as great as the total is exact to some fifteen digits of it. */
function withoutNoise(value: number, total: number): number {
  const decimals = 13 - Math.ceil(Math.log10(total))
  return decimals >= 0 && decimals <= MOST_DECIMALS ? roundTo(decimals)(value) : value
}
