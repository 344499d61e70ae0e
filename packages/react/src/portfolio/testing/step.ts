import { expect } from 'vitest'
import { press } from '@kvadrant/conformance/input'
import type { Where } from './Figures'
import type { OpenPage } from './openPage'

/** Takes a row one large step along the first axis of a figure, by the keyboard. */
export async function step(
  page: OpenPage,
  where: Where,
  label: string,
  key = 'Shift+ArrowRight',
): Promise<void> {
  const view = page.at(where)
  const isThere = () => view.activeName().startsWith(`${label},`)
  view.ranges()[0]?.focus()
  await press('Home')
  for (let tries = 0; !isThere() && tries < 5; tries++) await press('ArrowDown')
  expect(isThere()).toBe(true)
  for (const stroke of ['Enter', key, 'Enter']) await press(stroke)
}
