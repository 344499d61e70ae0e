import type { PointPx } from '../model/position'

/** A mark's id and where its initiative projects to. */
export interface SpotPx extends PointPx {
  readonly id: string
}

/** Initiatives that fall on one spot of the drawing, in the order given; most spots hold one. */
export interface Stack extends PointPx {
  readonly ids: readonly string[]
}

/** Marks whose middles are nearer than this cannot be told apart and are drawn as one, with their count. */
export const SAME_SPOT_PX = 3

/**
 * Gathers the marks that fall on one spot. A mark joins the nearest stack whose middle is less than
 * `withinPx` away; the stack stays where its first mark is. Linear in the number of marks. Where
 * `withinPx` is not above 0, and for a mark without a place, there is nothing to gather.
 */
export function stackMarks(spots: readonly SpotPx[], withinPx = SAME_SPOT_PX): readonly Stack[] {
  const cells = new Map<string, { xPx: number; yPx: number; ids: string[] }[]>()
  const stacks: { xPx: number; yPx: number; ids: string[] }[] = []
  for (const spot of spots) {
    const column = Math.floor(spot.xPx / withinPx)
    const row = Math.floor(spot.yPx / withinPx)
    if (!Number.isFinite(column) || !Number.isFinite(row)) {
      stacks.push({ xPx: spot.xPx, yPx: spot.yPx, ids: [spot.id] })
      continue
    }
    const near = nearestOf(neighbours(cells, column, row), spot, withinPx)
    if (near) {
      near.ids.push(spot.id)
      continue
    }
    const stack = { xPx: spot.xPx, yPx: spot.yPx, ids: [spot.id] }
    stacks.push(stack)
    const key = `${column},${row}`
    const cell = cells.get(key)
    if (cell) cell.push(stack)
    else cells.set(key, [stack])
  }
  return stacks
}

function neighbours<Item>(
  cells: ReadonlyMap<string, readonly Item[]>,
  column: number,
  row: number,
): readonly Item[] {
  const found: Item[] = []
  for (const right of AROUND) {
    for (const down of AROUND) found.push(...(cells.get(`${column + right},${row + down}`) ?? []))
  }
  return found
}

const AROUND = [-1, 0, 1] as const

function nearestOf<Item extends PointPx>(
  items: readonly Item[],
  to: PointPx,
  withinPx: number,
): Item | undefined {
  let nearest: Item | undefined
  let least = withinPx
  for (const item of items) {
    const distance = Math.hypot(item.xPx - to.xPx, item.yPx - to.yPx)
    if (distance < least) {
      least = distance
      nearest = item
    }
  }
  return nearest
}

/** How many marks of a stack are shown at once when it fans out. */
export const FAN_LIMIT = 14

/**
 * Where the marks of a stack go when it fans out: evenly on a circle around the spot, from the
 * top, clockwise, no two of them nearer to each other than `apartPx`. Of a stack larger than
 * {@link FAN_LIMIT} those around `activeId` are shown.
 */
export function fanOut(
  stack: Stack,
  activeId: string | undefined,
  apartPx = 24,
): readonly SpotPx[] {
  const active = Math.max(0, activeId === undefined ? 0 : stack.ids.indexOf(activeId))
  const first = Math.max(0, Math.min(active - FAN_LIMIT / 2, stack.ids.length - FAN_LIMIT))
  const ids = stack.ids.slice(first, first + FAN_LIMIT)
  // The straight line between neighbours, not the arc, is what must be long enough.
  const radius =
    ids.length < 2
      ? apartPx * 0.8
      : Math.max(apartPx * 0.8, apartPx / (2 * Math.sin(Math.PI / ids.length)))
  return ids.map((id, index) => {
    const angle = (2 * Math.PI * index) / ids.length - Math.PI / 2
    return {
      id,
      xPx: stack.xPx + radius * Math.cos(angle),
      yPx: stack.yPx + radius * Math.sin(angle),
    }
  })
}
