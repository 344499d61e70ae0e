import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { checkPage, drawn, inHost, noFaults, runNode, serveFolder, startHost } from '../testing'

const host = startHost(async () => {
  await runNode('webpack', ['build.mjs'])
  const inDist = (file: string) => inHost('webpack', 'dist', file)
  const styles = inHost('webpack', 'node_modules/@kvadrant/react/dist/styles.css')
  copyFileSync(styles, inDist('shipped.css'))
  // The same page with the stylesheet as it is shipped, and with none.
  const page = readFileSync(inDist('index.html'), 'utf8')
  writeFileSync(inDist('shipped.html'), page.replace('main.css', 'shipped.css'))
  writeFileSync(inDist('bare.html'), page.replace(/<link [^>]*>/, ''))
  return serveFolder(inHost('webpack', 'dist'))
})

checkPage(host, '/')

it('looks as with the shipped stylesheet, where classes and ids are hashed', async () => {
  const hashed = await host.open('/')
  const shipped = await host.open('/shipped.html')
  const bare = await host.open('/bare.html')
  for (const { page } of [hashed, shipped, bare]) await drawn(page)

  expect(await hashed.page.locator('h1').getAttribute('class')).toMatch(/^\w{8,}$/)
  await expect.poll(() => differences(hashed.page, shipped.page)).toEqual([])
  expect(await differences(hashed.page, bare.page)).not.toEqual([])
  expect([hashed.faults, shipped.faults]).toEqual([noFaults, noFaults])
  for (const { close } of [hashed, shipped, bare]) await close()
})

/** What in the figures of two pages does not look the same: part, property and both values; ten of them at most. */
async function differences(one: Page, other: Page): Promise<string[]> {
  const [ones, others] = await Promise.all([looks(one), looks(other)])
  if (ones.length !== others.length) return [`${ones.length} and ${others.length} properties`]
  return ones
    .flatMap((line, index) => (line === others[index] ? [] : [`${line} / ${others[index]}`]))
    .slice(0, 10)
}

/** Every computed property of one part of each kind, that is with other attributes, a line for each. */
function looks(page: Page): Promise<string[]> {
  return page.locator('[data-kv-figure], [data-kv-figure] *').evaluateAll((parts) => {
    const kinds = parts.map((part) => [part.localName, ...part.getAttributeNames()].join(' '))
    return parts.flatMap((part, number) => {
      const kind = kinds[number] ?? ''
      if (kinds.indexOf(kind) !== number) return []
      const style = getComputedStyle(part)
      // The browser lists custom properties in an order of its own.
      return [...style].sort().map((name) => `${kind}, ${name}: ${style.getPropertyValue(name)}`)
    })
  })
}
