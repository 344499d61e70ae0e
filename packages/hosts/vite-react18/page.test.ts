import { expect, it } from 'vitest'
import {
  buildWithVite,
  checkElements,
  checkHydration,
  checkPage,
  checkPrerendered,
  inHost,
  serveFolder,
  startHost,
} from '../testing'

const host = startHost(async () => {
  await buildWithVite('vite-react18', 'src/render.jsx')
  return serveFolder(inHost('vite-react18', 'dist', 'client'))
})

checkPage(host, '/')
checkPrerendered(host, '/prerendered.html')
checkHydration(host, '/development/prerendered.html')
checkElements(host, '/elements.html', ['reference', 'attribute'])

it('says what is wrong where React 18 made a text of the rows', async () => {
  const { page, close } = await host.open('/elements.html')
  await expect.poll(() => page.locator('output[data-by="error"]').textContent()).not.toBe('')
  const message = await page.locator('output[data-by="error"]').textContent()
  const wrong = page.locator('[data-by="object"]')
  expect(await wrong.locator('[data-kv-notice]').textContent()).toContain(message)
  expect(await wrong.locator('[data-kv-mark]').count()).toBe(0)
  await close()
})
