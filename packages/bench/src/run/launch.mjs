import { findBrowser } from '../../../../scripts/browser.mjs'
import { flags } from '../../../../scripts/browser/flags.mjs'
import { launchEnvironment } from '../../../../scripts/browser/prove.mjs'

/**
 * Starts the Chromium that the tests run in.
 *
 * @returns {Promise<import('playwright').Browser>}
 * @throws {Error} Where no browser can be had.
 */
export async function launch() {
  const { chromium } = await import('playwright')
  const { executablePath, libraryPath } = await findBrowser()
  return chromium.launch({ executablePath, args: flags, env: launchEnvironment(libraryPath) })
}
