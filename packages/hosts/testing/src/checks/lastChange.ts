import type { Page } from 'playwright'
import { expect } from 'vitest'

/** What a page tells of the last change that it was handed. */
export interface ToldChange {
  readonly id: string
  readonly changes: Readonly<Record<string, number>>
  readonly reason: string
}

/**
 * Waits for a page to tell of a change for another reason than those before: in the element with
 * `data-last-change`, as JSON of the change's `id`, `changes` and `reason`.
 */
export async function toldChange(page: Page, reason: string): Promise<ToldChange> {
  let told = ''
  await expect
    .poll(async () => {
      told = (await page.locator('[data-last-change]').textContent()) ?? ''
      return told
    })
    .toContain(`"${reason}"`)
  return JSON.parse(told)
}
