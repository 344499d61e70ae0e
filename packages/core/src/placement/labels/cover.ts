import type { RectPx } from './rect'
import type { MarkCircle } from './request'

/** Pixels between two points that are looked at; more where the bounds would need too many points. */
const STEP_PX = 4
const MOST_POINTS = 1 << 16

/** Larger circles are left to the closer look: they are few, and it finds them at once. */
const LARGEST_CIRCLE_PX = 100

/** Points spread evenly over the bounds, each known to lie on something or not. */
export interface Cover {
  /** Marks the points less than `radiusPx` from a mark's centre as covered. */
  readonly addCircle: (mark: MarkCircle) => void
  /** Marks the points within a rectangle as covered. */
  readonly addRect: (rect: RectPx) => void
  /**
   * Whether a rectangle holds a covered point. If it does, something is in it for certain; if it
   * does not, something may still lie between the points. Answers in constant time, for what had
   * been added when it was first asked.
   */
  readonly isSurelyUnder: (xPx: number, yPx: number, widthPx: number, heightPx: number) => boolean
}

/** Spreads points over bounds whose numbers are finite; none of them is covered. */
export function createCover(bounds: RectPx): Cover {
  const longest = Math.max(bounds.widthPx, bounds.heightPx)
  const stepPx = Math.max(
    STEP_PX,
    Math.sqrt((bounds.widthPx * bounds.heightPx) / MOST_POINTS),
    longest / MOST_POINTS,
  )
  const columns = Math.max(1, Math.floor(bounds.widthPx / stepPx))
  const rows = Math.max(1, Math.floor(bounds.heightPx / stepPx))
  const width = columns + 1
  /** At first 1 for a covered point, then how many are covered to the left of it and above. */
  const sums = new Int32Array(width * (rows + 1))
  let summed = false

  /** The first point at or after a coordinate, counted from the first of all; and how many lie before it. */
  const pointFrom = (offsetPx: number, last: number) => {
    const index = Math.ceil(offsetPx / stepPx - 0.5)
    return index < 0 ? 0 : index > last ? last : index
  }
  const columnFrom = (xPx: number) => pointFrom(xPx - bounds.xPx, columns)
  const rowFrom = (yPx: number) => pointFrom(yPx - bounds.yPx, rows)

  const sumUp = () => {
    summed = true
    for (let row = 1; row <= rows; row++) {
      let inRow = 0
      for (let column = 1; column <= columns; column++) {
        const index = row * width + column
        inRow += sums[index] ?? 0
        sums[index] = inRow + (sums[index - width] ?? 0)
      }
    }
  }

  return {
    addCircle: ({ xPx, yPx, radiusPx }) => {
      if (radiusPx > LARGEST_CIRCLE_PX) return
      const right = columnFrom(xPx + radiusPx)
      const bottom = rowFrom(yPx + radiusPx)
      for (let row = rowFrom(yPx - radiusPx); row < bottom; row++) {
        const dy = bounds.yPx + (row + 0.5) * stepPx - yPx
        for (let column = columnFrom(xPx - radiusPx); column < right; column++) {
          const dx = bounds.xPx + (column + 0.5) * stepPx - xPx
          if (dx * dx + dy * dy < radiusPx * radiusPx) sums[(row + 1) * width + column + 1] = 1
        }
      }
    },

    addRect: ({ xPx, yPx, widthPx, heightPx }) => {
      const left = columnFrom(xPx)
      const right = columnFrom(xPx + widthPx)
      const bottom = rowFrom(yPx + heightPx)
      for (let row = rowFrom(yPx); row < bottom; row++) {
        sums.fill(1, (row + 1) * width + left + 1, (row + 1) * width + right + 1)
      }
    },

    isSurelyUnder: (xPx, yPx, widthPx, heightPx) => {
      if (!summed) sumUp()
      const left = columnFrom(xPx)
      const right = columnFrom(xPx + widthPx)
      const top = rowFrom(yPx) * width
      const bottom = rowFrom(yPx + heightPx) * width
      const inside =
        (sums[bottom + right] ?? 0) -
        (sums[top + right] ?? 0) -
        (sums[bottom + left] ?? 0) +
        (sums[top + left] ?? 0)
      return inside > 0
    },
  }
}
