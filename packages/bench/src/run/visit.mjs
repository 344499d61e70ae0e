import { openMeter } from './meter.mjs'

/** What a contestant draws before it is measured: its code is compiled then. */
const warmUpCount = 12

/**
 * Opens a page of its own, in a process of its own, with one contestant that has been mounted and
 * taken down once, and closes it afterwards.
 *
 * @template Result
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @param {import('./contestants.mjs').Contestant} contestant
 * @param {(meter: import('./meter.mjs').Meter, page: import('playwright').Page) => Promise<Result>} work
 * @returns {Promise<Result>}
 * @throws {Error} Where the page reported an error.
 */
export async function visit(browser, url, contestant, work) {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 } })
  try {
    const page = await context.newPage()
    /** @type {string[]} */
    const errors = []
    page.on('pageerror', (error) => errors.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text())
    })
    await page.goto(url)
    const meter = await openMeter(page)
    await meter.ask(`load(${JSON.stringify(contestant.folder)})`)
    await meter.ask(`prepare(${warmUpCount})`)
    await meter.ask('mount()')
    await meter.ask('unmount()')
    const result = await work(meter, page)
    if (errors.length > 0) throw new Error(`${contestant.name}: ${errors.join('; ')}`)
    return result
  } finally {
    await context.close()
  }
}
