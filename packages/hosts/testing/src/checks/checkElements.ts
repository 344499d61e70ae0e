import { expect, it } from 'vitest'
import { noFaults } from '../faults'
import type { Host } from '../host'
import { drawn } from './figure'
import { typeFirst } from './moves'
import { tableOf } from './tableOf'

/**
 * Checks that the elements of a page stand as its figure does, before and after the same move. The
 * page has each in an element with `data-by`, the figure's being `component`.
 *
 * @param ways The names of the other ones, by how they get their rows.
 */
export function checkElements(host: Host, path: string, ways: readonly string[]): void {
  it(`shows and keeps the same in the elements of ${path} as in its figure`, async () => {
    const { page, faults, close } = await host.open(path)
    const within = (way: string) => page.locator(`[data-by="${way}"]`)
    const tables = async () => {
      const all = []
      for (const way of ['component', ...ways]) all.push(await tableOf(within(way)))
      return all
    }
    for (const way of ['component', ...ways]) await drawn(within(way))
    const [before = [], ...others] = await tables()
    expect(before.join()).toContain('E-arkiv')
    expect(others).toEqual(ways.map(() => before))

    for (const way of ['component', ...ways]) {
      await typeFirst(within(way), '5,5')
      // Rows stay where they are while the keyboard is in the table.
      await page.mouse.click(1, 1)
    }
    await expect
      .poll(async () => [...new Set((await tables()).map(String))])
      .toEqual([expect.stringContaining('E-arkiv | 5,5')])
    expect(faults).toEqual(noFaults)
    await close()
  })
}
