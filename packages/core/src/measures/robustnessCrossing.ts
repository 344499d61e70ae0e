/** Between two looks, on the unit scale: a region thinner than this, with the same region on both sides, may be missed. */
const LOOK = 1 / 32

/** How exactly a crossing is found, on the unit scale. */
const EXACT = 1e-12

/**
 * The first place on the way from one value to another, both on the unit scale, where something
 * else is found than at the start: a value at which it is something else already, at most
 * {@link EXACT} behind the last at which it was not. Undefined where the end is reached without.
 *
 * The way is looked at every thirty-second of the scale and halved from there. A region that the way
 * enters once and leaves once is never missed: every region of the shipped figures is of that kind
 * on either side of the middle of an axis, which is looked at too.
 */
export function firstCrossing<Found>(
  find: (value: number) => Found,
  from: number,
  to: number,
): number | undefined {
  const start = find(from)
  let same = from
  for (const look of looks(from, to)) {
    if (find(look) !== start) return halved((value) => find(value) === start, same, look)
    same = look
  }
  return undefined
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

function halved(isSame: (value: number) => boolean, same: number, other: number): number {
  while (Math.abs(other - same) > EXACT) {
    const middle = (same + other) / 2
    // Two neighbours of a coarse scale have nothing between them.
    if (middle === same || middle === other) return other
    if (isSame(middle)) same = middle
    else other = middle
  }
  return other
}
