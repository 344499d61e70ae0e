/**
 * The value that a share of the numbers lie at or below, between two of them where it falls there.
 *
 * @param {readonly number[]} numbers In any order.
 * @param {number} share From 0 to 1; 0.5 is the median.
 * @returns {number} NaN for no numbers.
 */
export function quantile(numbers, share) {
  const sorted = numbers.toSorted((a, b) => a - b)
  const place = share * (sorted.length - 1)
  const below = sorted[Math.floor(place)] ?? Number.NaN
  const above = sorted[Math.ceil(place)] ?? Number.NaN
  return below + (above - below) * (place - Math.floor(place))
}

/** The median of numbers in any order; NaN for none. */
export const median = (/** @type {readonly number[]} */ numbers) => quantile(numbers, 0.5)

/**
 * How far the middle half of the numbers reaches, as a share of the median.
 *
 * @param {readonly number[]} numbers
 */
export function spread(numbers) {
  return (quantile(numbers, 0.75) - quantile(numbers, 0.25)) / median(numbers)
}
