import { existsSync, readFileSync, rmSync } from 'node:fs'
import { findBrowser } from '../browser.mjs'
import { cache } from './root.mjs'
import { runTool } from './tool.mjs'

/**
 * How many tests a run of vitest really ran.
 *
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */

/**
 * Runs test projects. A project without a single test is a failure, unless the parameters chose
 * some of the tests.
 *
 * @param {string[]} projects Names of vitest projects.
 * @param {string[]} parameters Further ones for vitest, such as a folder or `--testNamePattern`.
 * @returns {Promise<{ code: number, counts: Counts }>}
 */
export async function runTests(projects, parameters) {
  const file = `${cache}/tally.json`
  rmSync(file, { force: true })
  const chosen = projects.flatMap((project) => ['--project', project])
  const reporters = ['--reporter=default', '--reporter=./scripts/vitest/tally.ts']
  const { code } = await runTool('vitest', ['run', ...chosen, ...reporters, ...parameters], {
    env: { TALLY_FILE: file },
  })
  /** @type {Record<string, Counts>} */
  const tallies = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  const counts = { passed: 0, failed: 0, skipped: 0 }
  for (const { passed, failed, skipped } of Object.values(tallies)) {
    counts.passed += passed
    counts.failed += failed
    counts.skipped += skipped
  }
  const empty = projects.filter((project) => !ran(tallies, project))
  if (empty.length === 0 || parameters.length > 0) return { code, counts }
  console.error(`No test ran in ${empty.join(', ')}`)
  return { code: code || 1, counts }
}

/** Whether a project ran a test; in a browser, its name is followed by the browser's. */
function ran(/** @type {Record<string, Counts>} */ tallies, /** @type {string} */ project) {
  return Object.entries(tallies).some(([name, { passed, failed }]) => {
    return (name === project || name.startsWith(`${project} (`)) && passed + failed > 0
  })
}

/**
 * Makes sure of a browser, and runs test projects in it.
 *
 * @param {string[]} projects
 * @param {string[]} parameters
 * @returns {ReturnType<typeof runTests>}
 * @throws {Error} Where no browser can be had.
 */
export async function runBrowserTests(projects, parameters) {
  await findBrowser()
  return runTests(projects, parameters)
}
