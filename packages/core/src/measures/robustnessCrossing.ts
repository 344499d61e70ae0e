/** Between two looks, on the unit scale: what is thinner, with the same on both its sides, may be missed. */
const LOOK = 1 / 32

/** How exactly a crossing is found, on the unit scale. */
const EXACT = 1e-12

/** Two values on a way: at the first all is as at its start, at the second something else is found. */
export interface Bracket {
  readonly same: number
  readonly other: number
}

/**
 * Where on the way from one value to another, both on the unit scale, something else is found than
 * at the start, to within a thirty-second of the scale; undefined where the end is reached without.
 * Nothing is missed, however thin, where the way does not come back to what it has left: so it is
 * along every axis of every shipped figure.
 */
export function firstChange<Found>(
  find: (value: number) => Found,
  from: number,
  to: number,
): Bracket | undefined {
  const start = find(from)
  let same = from
  for (const look of looks(from, to)) {
    if (find(look) !== start) return { same, other: look }
    same = look
  }
  return undefined
}

/**
 * The place of {@link firstChange} by halving: a value at which something else is found, at most
 * 1e-12 behind the last at which it was not.
 */
export function firstCrossing<Found>(
  find: (value: number) => Found,
  from: number,
  to: number,
): number | undefined {
  const bracket = firstChange(find, from, to)
  const start = find(from)
  return bracket && halved((value) => find(value) === start, bracket)
}

/** The places to look at on the way, its end the last. */
function looks(from: number, to: number): readonly number[] {
  const low = Math.min(from, to)
  const high = Math.max(from, to)
  const places: number[] = []
  for (let place = Math.floor(low / LOOK) + 1; place * LOOK < high; place++)
    places.push(place * LOOK)
  if (from > to) places.reverse()
  return from === to ? [] : [...places, to]
}

function halved(isSame: (value: number) => boolean, { same, other }: Bracket): number {
  while (Math.abs(other - same) > EXACT) {
    const middle = (same + other) / 2
    if (isSame(middle)) same = middle
    else other = middle
  }
  return other
}
