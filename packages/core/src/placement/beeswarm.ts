/** A mark's place along a line, and half its width. */
export interface SwarmItem {
  readonly id: string
  readonly atPx: number
  readonly radiusPx: number
}

/** How far from the line each mark stands, by id; undefined for one that there is no room for. */
export type Swarm = ReadonlyMap<string, number | undefined>

/**
 * Moves marks off a line, as little as need be, so that none hides another: in order along the
 * line, each to the free place nearest to it, at most `reachPx` away; of two equally near the one
 * above. The same marks always come out the same.
 */
export function beeswarm(items: readonly SwarmItem[], reachPx: number, gapPx: number): Swarm {
  const order = [...items].sort((a, b) => a.atPx - b.atPx || (a.id < b.id ? -1 : 1))
  const widest = Math.max(0, ...order.map(({ radiusPx }) => radiusPx))
  const swarm = new Map<string, number | undefined>()
  const placed: { readonly item: SwarmItem; readonly offsetPx: number }[] = []
  for (const item of order) {
    const near = []
    for (let index = placed.length - 1; index >= 0; index--) {
      const other = placed[index]
      if (!other || item.atPx - other.item.atPx > item.radiusPx + widest + gapPx) break
      near.push(other)
    }
    const offsetPx = freeOffset(item, near, gapPx)
    if (Math.abs(offsetPx) > reachPx) {
      swarm.set(item.id, undefined)
      continue
    }
    swarm.set(item.id, offsetPx)
    placed.push({ item, offsetPx })
  }
  return swarm
}

/** The offset nearest to the line that is free of its neighbours. */
function freeOffset(
  item: SwarmItem,
  near: readonly { readonly item: SwarmItem; readonly offsetPx: number }[],
  gapPx: number,
): number {
  const blocked = near.flatMap(({ item: other, offsetPx }) => {
    const apartPx = item.radiusPx + other.radiusPx + gapPx
    const alongPx = Math.abs(item.atPx - other.atPx)
    if (alongPx >= apartPx) return []
    const halfPx = Math.sqrt(apartPx * apartPx - alongPx * alongPx)
    return [{ from: offsetPx - halfPx, to: offsetPx + halfPx }]
  })
  const isFree = (offsetPx: number) =>
    blocked.every(({ from, to }) => offsetPx <= from + 1e-6 || offsetPx >= to - 1e-6)
  const candidates = [0, ...blocked.flatMap(({ from, to }) => [from, to])]
  let best = Number.POSITIVE_INFINITY
  for (const candidate of candidates) {
    const nearer =
      Math.abs(candidate) < Math.abs(best) - 1e-6 ||
      (Math.abs(candidate) <= Math.abs(best) + 1e-6 && candidate < best)
    if (nearer && isFree(candidate)) best = candidate
  }
  return best
}
