import type { Browser, BrowserContextOptions, Page } from 'playwright'
import { afterAll, beforeAll } from 'vitest'
import { type Faults, watchFaults } from './faults'
import { launch } from './launch'
import type { Served } from './serve'

/** A page of a host, open in a browser. */
export interface OpenPage {
  readonly page: Page
  readonly faults: Faults
  /** Closes the page and forgets what it stored. */
  readonly close: () => Promise<void>
}

/** A host whose pages can be opened, while the tests of its file run. */
export interface Host {
  /** Where it answers; several where it has a second server, the first one being its own. */
  readonly origins: () => readonly string[]
  /** Opens a path such as `/` in a fresh context, and waits for it to have loaded. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<OpenPage>
}

/**
 * Starts a host before the tests of a file, and stops it after them.
 *
 * @param start Builds what has to be built, and serves it: the host's own server first, then those
 *   that its pages may ask beside it.
 */
export function startHost(start: () => Promise<Served | readonly [Served, ...Served[]]>): Host {
  let browser: Browser | undefined
  let servers: readonly Served[] = []
  beforeAll(async () => {
    servers = [await start()].flat()
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    await Promise.all(servers.map(({ stop }) => stop()))
  })
  const origins = () => servers.map(({ origin }) => origin)
  return {
    origins,
    open: async (path, options) => {
      if (!browser) throw new Error('The host has not been started.')
      const context = await browser.newContext({
        viewport: { width: 900, height: 900 },
        ...options,
      })
      const faults = await watchFaults(context, origins())
      const page = await context.newPage()
      await page.goto(`${origins()[0]}${path}`, { waitUntil: 'load' })
      return { page, faults, close: () => context.close() }
    },
  }
}
