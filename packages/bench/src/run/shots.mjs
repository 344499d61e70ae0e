import { visit } from './visit.mjs'

const count = 100

/**
 * Saves a picture of what a contestant draws, to see that all draw the same.
 *
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @param {import('./contestants.mjs').Contestant} contestant
 * @param {string} folder
 */
export function takeShot(browser, url, contestant, folder) {
  return visit(browser, url, contestant, async (meter, page) => {
    await meter.ask(`prepare(${count})`)
    await meter.ask('mount()')
    await page.screenshot({ path: `${folder}/${contestant.name}.png` })
  })
}
