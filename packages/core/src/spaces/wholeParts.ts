/**
 * Shares of a whole as whole numbers of equal parts, together exactly `parts`: each is rounded
 * down, and the parts left over go to those that were rounded down the most, the earlier first.
 * So a share that is a number of parts already stays, and a share of 0 stays 0.
 */
export function wholeParts(shares: readonly number[], parts: number): readonly number[] {
  const exact = shares.map((share) => {
    const wanted = share * parts
    // 0.29 * 100 is a little less than 29.
    return Math.abs(wanted - Math.round(wanted)) < 1e-9 * parts ? Math.round(wanted) : wanted
  })
  const given = exact.map(Math.floor)
  const left = Math.round(parts - given.reduce((sum, value) => sum + value, 0))
  const mostCut = exact
    .map((value, index) => ({ index, cut: value - Math.floor(value) }))
    .sort((a, b) => b.cut - a.cut || a.index - b.index)
    .slice(0, Math.max(0, left))
  const lucky = new Set(mostCut.map(({ index }) => index))
  return given.map((value, index) => value + (lucky.has(index) ? 1 : 0))
}
