// Finds a Chromium for the tests and proves it by starting it. On its own, `node
// scripts/browser.mjs` prints the path; `node scripts/browser.mjs apt` tries that one way only.
import { pathToFileURL } from 'node:url'
import { rememberBrowser, rememberedBrowser } from './browser/found.mjs'
import { prove } from './browser/prove.mjs'
import { ways } from './browser/ways.mjs'

/**
 * A Chromium that starts on this machine: the one found last, or the first that one of the ways
 * gives. May download one.
 *
 * @param {string} [only] The name of the one way to try; left out, all of them in their order.
 * @returns {Promise<import('./browser/ways.mjs').Candidate & { version: string }>}
 * @throws {Error} Says what was tried, and what to do, where no browser starts.
 */
export async function findBrowser(only) {
  const failures = []
  const remembered = only ? undefined : rememberedBrowser()
  const known = { about: 'the browser of the last run', candidates: () => remembered ?? [] }
  const tried = only ? ways.filter(({ name }) => name === only) : [known, ...ways]
  for (const way of tried) {
    const candidates = [await way.candidates()].flat()
    if (candidates.length === 0) failures.push(`${way.about}: none`)
    for (const candidate of candidates) {
      try {
        const version = await prove(candidate)
        rememberBrowser(candidate)
        return { ...candidate, version }
      } catch (error) {
        const [reason] = String(error instanceof Error ? error.message : error).split('\n')
        failures.push(`${way.about}: ${candidate.executablePath} does not start (${reason})`)
      }
    }
  }
  throw new Error(
    [
      'The browser tests need a Chromium, and none could be had. Tried:',
      ...failures.map((failure) => `  - ${failure}`),
      'Install Chrome or Chromium, or set CHROME_PATH to the path of one.',
    ].join('\n'),
  )
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const { executablePath, version } = await findBrowser(process.argv[2])
    console.log(`${executablePath} (${version})`)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
