import type { FrameLocator, Locator, Page } from 'playwright'
import { expect } from 'vitest'
import { initiatives } from '../initiatives'

/** Where the nodes of a figure are looked for: the page, a part of it, or a frame. */
export type Within = Pick<Page | Locator | FrameLocator, 'locator'>

/** A place on the screen, in CSS pixels of the page. */
export interface ScreenPoint {
  readonly x: number
  readonly y: number
}

/** The mark of a row; those in open shadow roots are found too. */
export function markOf(within: Within, id: string): Locator {
  return within.locator(`[data-kv-marks] [data-kv-mark="${id}"]`)
}

/** The middle of what a locator finds. */
export async function middleOf(locator: Locator): Promise<ScreenPoint> {
  const box = await locator.boundingBox()
  if (!box) throw new Error(`${String(locator)} is not shown.`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/**
 * A place in the plot.
 *
 * @param across 0 at the left, 1 at the right.
 * @param up 0 at the bottom, 1 at the top.
 */
export async function placeInPlot(
  within: Within,
  across: number,
  up: number,
): Promise<ScreenPoint> {
  const regions = await within.locator('[data-kv-plot] [data-kv-region]').all()
  const boxes = await Promise.all(regions.map((region) => region.boundingBox()))
  const corners = boxes.flatMap((box) => {
    return box ? [box, { x: box.x + box.width, y: box.y + box.height }] : []
  })
  const left = Math.min(...corners.map(({ x }) => x))
  const right = Math.max(...corners.map(({ x }) => x))
  const top = Math.min(...corners.map(({ y }) => y))
  const bottom = Math.max(...corners.map(({ y }) => y))
  return { x: left + (right - left) * across, y: bottom - (bottom - top) * up }
}

/** Waits for the figure to be drawn with a mark for every row. */
export async function drawn(within: Within): Promise<void> {
  await expect
    .poll(() => within.locator('[data-kv-marks] [data-kv-mark]').count())
    .toBe(initiatives.length)
}
