import { copyFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import {
  checkPage,
  drawn,
  inHost,
  mover,
  noFaults,
  runNode,
  serveFolder,
  startHost,
  tableOf,
  typeFirst,
} from '../testing'

const host = startHost(async () => {
  await runNode('react17', ['node_modules/vite/bin/vite.js', 'build'])
  const script = inHost('react17', 'node_modules/@kvadrant/elements/dist/kvadrant.js')
  copyFileSync(script, inHost('react17', 'dist', 'kvadrant.js'))
  return serveFolder(inHost('react17', 'dist'))
})

checkPage(host, '/', { figure: 'kv-complexity-quadrant' })

it('leaves the page’s own React 17.0.1 alone, which keeps the rows', async () => {
  const { page, faults, close } = await host.open('/')
  const figure = page.locator('kv-complexity-quadrant')
  await drawn(figure)
  expect(await page.locator('[data-version]').textContent()).toBe('17.0.1')
  await typeFirst(figure, '9')
  const table = async () => (await tableOf(figure)).join()
  await expect.poll(table).toContain(`${mover.name} | 9 |`)
  // The page's own state renders it anew: what was moved stays where it is.
  const counter = page.locator('[data-count]')
  await counter.click()
  await counter.click()
  await expect.poll(() => counter.textContent()).toBe('2')
  expect(await table()).toContain(`${mover.name} | 9 |`)
  expect(faults).toEqual(noFaults)
  await close()
})
