import { describe, expect, it } from 'vitest'
import { noFaults } from '../faults'
import type { Host } from '../host'
import { mover } from '../initiatives'
import { toldChange } from './lastChange'
import { stepUpwards } from './moves'

/**
 * The checks of a page that hydrates what was rendered beforehand, with React's development build,
 * which tells of every difference.
 *
 * @param path The page; its markup holds the name of the mark that the checks move.
 */
export function checkHydration(host: Host, path: string): void {
  describe(`the hydration of ${path}`, () => {
    it('is silent', async () => {
      const { page, faults, close } = await host.open(path)
      await stepUpwards(page, page)
      await toldChange(page, 'keyboard')
      expect(faults).toEqual(noFaults)
      await close()
    })

    it('would be heard where the markup differs', async () => {
      const { page, faults, close } = await host.open(path)
      await page.route(`**${path}`, async (route) => {
        const response = await route.fetch()
        const body = (await response.text()).replaceAll(mover.name, 'Something else')
        await route.fulfill({ response, body })
      })
      await page.reload()
      // React 18 writes to the console, React 19 throws.
      await expect
        .poll(() => [...faults.console, ...faults.thrown].join())
        .toMatch(/did not match|didn't match/)
      await close()
    })
  })
}
