import { flags } from './flags.mjs'

/**
 * Starts a browser, draws a page in it and reads it back: a file of the right name proves nothing.
 *
 * @param {import('./ways.mjs').Candidate} candidate
 * @returns {Promise<string>} The browser's version.
 * @throws {Error} Where it does not start within 30 seconds.
 */
export async function prove({ executablePath, libraryPath }) {
  const { chromium } = await import('playwright')
  const browser = await chromium.launch({
    executablePath,
    args: flags,
    env: launchEnvironment(libraryPath),
    timeout: 30_000,
  })
  try {
    const page = await browser.newPage()
    await page.setContent('<p>åäö</p>')
    const text = await page.textContent('p')
    if (text !== 'åäö') throw new Error(`it drew ${JSON.stringify(text)}`)
    return browser.version()
  } finally {
    await browser.close()
  }
}

/**
 * The environment to start a browser in.
 *
 * @param {string} [libraryPath] A folder of shared libraries that the browser brought along.
 * @returns {Record<string, string>}
 */
export function launchEnvironment(libraryPath) {
  /** @type {Record<string, string>} */
  const environment = {}
  for (const [name, value] of Object.entries(process.env)) {
    if (value !== undefined) environment[name] = value
  }
  if (libraryPath) {
    environment.LD_LIBRARY_PATH = [libraryPath, process.env.LD_LIBRARY_PATH]
      .filter(Boolean)
      .join(':')
  }
  return environment
}
