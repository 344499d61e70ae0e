import type { Page } from 'playwright'
import { expect } from 'vitest'
import { initiatives, mover } from '../initiatives'
import { markOf, middleOf, placeInPlot, type ScreenPoint, type Within } from './figure'

/** Drags a mark with the mouse to a place in the plot, 0..1 from the left and from the bottom. */
export async function dragTo(
  page: Page,
  within: Within,
  across: number,
  up: number,
): Promise<ScreenPoint> {
  const mark = markOf(within, mover.id)
  await mark.scrollIntoViewIfNeeded()
  const from = await middleOf(mark)
  const to = await placeInPlot(within, across, up)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2)
  await page.mouse.move(to.x, to.y)
  await page.mouse.up()
  return to
}

/**
 * Goes to the mark with the keyboard alone, from where the focus is, grabs it, takes it a tenth of
 * its scale upwards and drops it there.
 */
export async function stepUpwards(page: Page, within: Within): Promise<void> {
  const inside = within.locator('[data-kv-control] input:focus')
  for (let stops = 0; stops < 12 && (await inside.count()) === 0; stops++) {
    await page.keyboard.press('Tab')
  }
  await expect.poll(() => inside.count()).toBe(1)
  await page.keyboard.press('Home')
  const isActive = async () =>
    (await within.locator('[data-kv-control]').getAttribute('aria-label'))?.startsWith(mover.name)
  for (let steps = 0; steps < initiatives.length && !(await isActive()); steps++) {
    await page.keyboard.press('ArrowRight')
  }
  await expect.poll(isActive).toBe(true)
  await page.keyboard.press('Enter')
  await expect
    .poll(() => within.locator('[data-kv-plot]').getAttribute('data-kv-phase'))
    .toBe('grabbed')
  await page.keyboard.press('Shift+ArrowUp')
  await page.keyboard.press('Enter')
}

/**
 * Opens the table and types a number as a mark's place on the first axis.
 *
 * @param id The row. @default the one that the checks move
 */
export async function typeFirst(
  within: Within,
  text: string,
  id: string = mover.id,
): Promise<void> {
  const table = within.locator('[data-kv-data]')
  if ((await table.getAttribute('open')) === null) await table.locator('summary').first().click()
  const field = within.locator(`[data-kv-table] [data-kv-row="${id}"] input`).first()
  await field.fill(text)
  await field.press('Enter')
}
