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
 * Gathers the marks that fall on one spot. A mark joins the first stack whose middle is within
 * {@link SAME_SPOT_PX}; the stack stays where its first mark is. Linear in the number of marks.
 */
export function stackMarks(spots: readonly SpotPx[], withinPx = SAME_SPOT_PX): readonly Stack[] {
  const cells = new Map<string, { xPx: number; yPx: number; ids: string[] }[]>()
  const stacks: { xPx: number; yPx: number; ids: string[] }[] = []
  for (const spot of spots) {
    const column = Math.floor(spot.xPx / withinPx)
    const row = Math.floor(spot.yPx / withinPx)
    const near = neighbours(cells, column, row).find(
      (stack) => Math.hypot(stack.xPx - spot.xPx, stack.yPx - spot.yPx) < withinPx,
    )
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

function neighbours<Item>(cells: ReadonlyMap<string, readonly Item[]>, column: number, row: number): readonly Item[] {
  const found: Item[] = []
  for (let x = column - 1; x <= column + 1; x++) {
    for (let y = row - 1; y <= row + 1; y++) found.push(...(cells.get(`${x},${y}`) ?? []))
  }
  return found
}

/** How many marks of a stack are shown at once when it fans out. */
export const FAN_LIMIT = 14

/**
 * Where the marks of a stack go when it fans out: evenly on a circle around the spot, from the
 * top, clockwise, at least `apartPx` from each other. Of a stack larger than {@link FAN_LIMIT}
 * those around `activeId` are shown.
 */
export function fanOut(stack: Stack, activeId: string | undefined, apartPx = 24): readonly SpotPx[] {
  const active = Math.max(0, activeId === undefined ? 0 : stack.ids.indexOf(activeId))
  const first = Math.max(0, Math.min(active - FAN_LIMIT / 2, stack.ids.length - FAN_LIMIT))
  const ids = stack.ids.slice(first, first + FAN_LIMIT)
  const radius = Math.max(apartPx * 0.8, (apartPx * ids.length) / (2 * Math.PI))
  return ids.map((id, index) => {
    const angle = (2 * Math.PI * index) / ids.length - Math.PI / 2
    return { id, xPx: stack.xPx + radius * Math.cos(angle), yPx: stack.yPx + radius * Math.sin(angle) }
  })
}
