import type { RectPx } from './rect'

const MOST_CELLS = 1 << 14

/** What spans more cells than this is kept in one list for all of them. */
const WIDE_SPAN = 64

/**
 * A grid over the bounds that finds the things near a rectangle. Things are numbers; what reaches
 * outside the bounds lies in the cells along the edge.
 */
export interface Cells {
  readonly add: (
    thing: number,
    leftPx: number,
    topPx: number,
    rightPx: number,
    bottomPx: number,
  ) => void
  /** Takes out what was added with the same four numbers. */
  readonly remove: (
    thing: number,
    leftPx: number,
    topPx: number,
    rightPx: number,
    bottomPx: number,
  ) => void
  /**
   * Whether the test holds for anything that shares a cell with the rectangle. A thing in several
   * cells is tested several times; the search ends where the test holds.
   */
  readonly some: (
    leftPx: number,
    topPx: number,
    rightPx: number,
    bottomPx: number,
    test: (thing: number) => boolean,
  ) => boolean
  /** How many entries the cells under the rectangle hold, and the area of these cells. */
  readonly count: (
    leftPx: number,
    topPx: number,
    rightPx: number,
    bottomPx: number,
  ) => { readonly count: number; readonly areaPx: number }
}

/**
 * Makes an empty grid over bounds whose numbers are finite. Cells have sides of `cellPx`, about
 * the size of the things; larger ones where the bounds would need too many.
 */
export function createCells(bounds: RectPx, cellPx: number): Cells {
  const sidePx = Math.max(
    cellPx,
    Math.sqrt((bounds.widthPx * bounds.heightPx) / MOST_CELLS),
    bounds.widthPx / MOST_CELLS,
    bounds.heightPx / MOST_CELLS,
  )
  const columns = Math.max(1, Math.ceil(bounds.widthPx / sidePx))
  const rows = Math.max(1, Math.ceil(bounds.heightPx / sidePx))
  const cells: (number[] | undefined)[] = Array.from({ length: columns * rows })
  const wide: number[] = []

  const column = (xPx: number) => clamp(Math.floor((xPx - bounds.xPx) / sidePx), columns - 1)
  const row = (yPx: number) => clamp(Math.floor((yPx - bounds.yPx) / sidePx), rows - 1)

  const listsOf = (
    leftPx: number,
    topPx: number,
    rightPx: number,
    bottomPx: number,
  ): number[][] => {
    const left = column(leftPx)
    const right = column(rightPx)
    const top = row(topPx)
    const bottom = row(bottomPx)
    if ((right - left + 1) * (bottom - top + 1) > WIDE_SPAN) return [wide]
    const lists: number[][] = []
    for (let y = top; y <= bottom; y++) {
      for (let x = left; x <= right; x++) lists.push((cells[y * columns + x] ??= []))
    }
    return lists
  }

  return {
    add: (thing, leftPx, topPx, rightPx, bottomPx) => {
      for (const list of listsOf(leftPx, topPx, rightPx, bottomPx)) list.push(thing)
    },

    remove: (thing, leftPx, topPx, rightPx, bottomPx) => {
      for (const list of listsOf(leftPx, topPx, rightPx, bottomPx)) {
        const index = list.indexOf(thing)
        if (index >= 0) list.splice(index, 1)
      }
    },

    some: (leftPx, topPx, rightPx, bottomPx, test) => {
      const right = column(rightPx)
      const bottom = row(bottomPx)
      for (let y = row(topPx); y <= bottom; y++) {
        for (let x = column(leftPx); x <= right; x++) {
          const list = cells[y * columns + x]
          if (list === undefined) continue
          for (let index = 0; index < list.length; index++) {
            if (test(list[index] ?? 0)) return true
          }
        }
      }
      for (const thing of wide) {
        if (test(thing)) return true
      }
      return false
    },

    count: (leftPx, topPx, rightPx, bottomPx) => {
      const left = column(leftPx)
      const right = column(rightPx)
      const top = row(topPx)
      const bottom = row(bottomPx)
      let count = wide.length
      for (let y = top; y <= bottom; y++) {
        for (let x = left; x <= right; x++) count += cells[y * columns + x]?.length ?? 0
      }
      return { count, areaPx: (right - left + 1) * (bottom - top + 1) * sidePx * sidePx }
    },
  }
}

function clamp(index: number, last: number): number {
  return index < 0 ? 0 : index > last ? last : index
}

/** Adds a thing that takes up a rectangle. */
export function addRect(cells: Cells, thing: number, rect: RectPx): void {
  cells.add(thing, rect.xPx, rect.yPx, rect.xPx + rect.widthPx, rect.yPx + rect.heightPx)
}

/** Takes out a thing that was added with this rectangle. */
export function removeRect(cells: Cells, thing: number, rect: RectPx): void {
  cells.remove(thing, rect.xPx, rect.yPx, rect.xPx + rect.widthPx, rect.yPx + rect.heightPx)
}

/** Whether the test holds for anything in the cells under a rectangle with air around it, see {@link Cells.some}. */
export function someUnder(
  cells: Cells,
  { xPx, yPx, widthPx, heightPx }: RectPx,
  airXPx: number,
  airYPx: number,
  test: (thing: number) => boolean,
): boolean {
  return cells.some(
    xPx - airXPx,
    yPx - airYPx,
    xPx + widthPx + airXPx,
    yPx + heightPx + airYPx,
    test,
  )
}
