import { expect, it } from 'vitest'
import type { Host } from '../host'
import { initiatives } from '../initiatives'
import { drawn } from './figure'

/**
 * Checks that a page's figure is in the markup that the server sends: complete where scripts are
 * turned off, and with nothing inline in it.
 *
 * @param figure A selector of the element that the figure is in.
 */
export function checkPrerendered(host: Host, path: string, figure = 'body'): void {
  it(`draws ${path} whole without scripts, with nothing inline`, async () => {
    const { page, close } = await host.open(path, { javaScriptEnabled: false })
    const within = page.locator(figure)
    await drawn(within)
    const names = initiatives.map(({ name }) => name)
    const labels = await within.locator('[data-kv-plot] text').allTextContents()
    expect(labels).toEqual(expect.arrayContaining(names))
    await within.locator('[data-kv-data] > summary').click()
    const cells = await within.locator('[data-kv-table] tbody th').allInnerTexts()
    expect(cells.toSorted()).toEqual(names.toSorted())
    expect(await within.innerHTML()).not.toMatch(/<style|<[^>]*\s(style|on[a-z]+)=/)
    await close()
  })
}
