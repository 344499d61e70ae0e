import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from '../run/process.mjs'
import { runTool } from '../run/tool.mjs'
import { unpackBrowser } from './unpack.mjs'

/**
 * A browser that may work.
 *
 * @typedef {{ executablePath: string, libraryPath?: string }} Candidate
 */

const commands = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'msedge',
]

const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** @returns {Candidate[]} The browsers that this machine has, the likeliest first. */
export function installed() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const found = commands.flatMap((command) => folders.map((folder) => join(folder, command)))
  return [...found, ...places]
    .filter((path) => existsSync(path))
    .map((executablePath) => ({ executablePath }))
}

/** @returns {Promise<Candidate[]>} Playwright's own Chromium, downloaded where it is missing. */
async function fromPlaywright() {
  const { chromium } = await import('playwright')
  if (!existsSync(chromium.executablePath())) {
    await runTool('playwright', ['install', '--no-shell', 'chromium'], {
      quiet: true,
      timeoutSeconds: 240,
      env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' },
    })
  }
  return [{ executablePath: chromium.executablePath() }].filter(({ executablePath }) =>
    existsSync(executablePath),
  )
}

/** @returns {Promise<Candidate[]>} Debian's and Ubuntu's Chromium; needs root. */
async function fromApt() {
  if (process.getuid?.() !== 0) return []
  const options = { quiet: true, timeoutSeconds: 300, env: { DEBIAN_FRONTEND: 'noninteractive' } }
  await run('apt-get', ['update'], options)
  await run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], options)
  return installed()
}

/**
 * The ways to a Chromium, in the order in which they are tried. A way gives no candidates where it
 * is not for this machine, and does not throw.
 *
 * @type {{ name: string, about: string, candidates: () => Candidate[] | Promise<Candidate[]> }[]}
 */
export const ways = [
  {
    name: 'env',
    about: 'the path in CHROME_PATH',
    candidates: () =>
      process.env.CHROME_PATH ? [{ executablePath: process.env.CHROME_PATH }] : [],
  },
  { name: 'installed', about: 'an installed Chrome, Chromium or Edge', candidates: installed },
  { name: 'playwright', about: 'playwright install chromium', candidates: fromPlaywright },
  {
    name: 'npm',
    about: 'the npm package @sparticuz/chromium (Linux x64)',
    candidates: unpackBrowser,
  },
  { name: 'apt', about: 'apt-get install chromium (as root)', candidates: fromApt },
]
