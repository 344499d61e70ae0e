import { copyFileSync } from 'node:fs'
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { checkPage, drawn, inHost, noFaults, runNode, serveFolder, startHost } from '../testing'

const host = startHost(async () => {
  await runNode('webpack', ['build.mjs'])
  const shipped = inHost('webpack', 'node_modules/@kvadrant/react/dist/styles.css')
  copyFileSync(shipped, inHost('webpack', 'dist', 'shipped.css'))
  return serveFolder(inHost('webpack', 'dist'))
})

checkPage(host, '/')

it('looks as with the shipped stylesheet, where classes and ids are hashed', async () => {
  const { page, faults, close } = await host.open('/', { reducedMotion: 'reduce' })
  await drawn(page)
  expect(await page.locator('h1').getAttribute('class')).not.toBe('intro')
  const hashed = await looks(page)
  const without = await afterStyles(page, 'nothing')
  const shipped = await afterStyles(page, 'shipped.css')
  expect(hashed.length).toBeGreaterThan(50)
  expect(hashed).toEqual(shipped)
  expect(hashed).not.toEqual(without)
  expect(faults).toEqual(noFaults)
  await close()
})

/** How everything in the figure looks once the page's stylesheet is another one, or gone. */
async function afterStyles(page: Page, stylesheet: 'shipped.css' | 'nothing'): Promise<string[]> {
  await page.evaluate(async (href) => {
    document.querySelector('link[rel=stylesheet]')?.remove()
    if (href === 'nothing') return
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href })
    await new Promise((resolve) => {
      link.addEventListener('load', resolve)
      document.head.append(link)
    })
  }, stylesheet)
  return looks(page)
}

/** Every computed property of everything in the figure. */
function looks(page: Page): Promise<string[]> {
  return page
    .locator('[data-kv-figure], [data-kv-figure] *')
    .evaluateAll((parts) =>
      parts.map((part) =>
        [...getComputedStyle(part)]
          .map((name) => `${name}: ${getComputedStyle(part).getPropertyValue(name)}`)
          .join('; '),
      ),
    )
}
