/**
 * Numbers that look random and are the same in every run: a multiplicative congruential sequence
 * of Park and Miller's kind.
 *
 * @param {number} seed A whole number; its remainder of 2147483647 counts, and zero as one.
 * @returns {() => number} Gives the next number, from 0 inclusive to 1 exclusive, at each call.
 */
export function seeded(seed) {
  const modulus = 2_147_483_647
  let state = Math.abs(Math.trunc(seed)) % modulus || 1
  return () => {
    state = (state * 48_271) % modulus
    return (state - 1) / (modulus - 1)
  }
}

/**
 * A new list of the same things in an order that depends on the seed alone.
 *
 * @template Thing
 * @param {readonly Thing[]} things
 * @param {number} seed
 * @returns {Thing[]}
 */
export function shuffled(things, seed) {
  const next = seeded(seed * 7919 + 17)
  return things
    .map((thing) => ({ thing, rank: next() }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ thing }) => thing)
}
