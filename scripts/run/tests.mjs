import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { findBrowser } from '../browser.mjs'
import { cache } from './root.mjs'
import { runTool } from './tool.mjs'

/**
 * How many tests a run of vitest really ran.
 *
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */

/**
 * Runs test projects.
 *
 * @param {string} step Names the report.
 * @param {string[]} projects Names of vitest projects; `*` stands for any letters.
 * @param {string[]} parameters Further ones for vitest, such as a folder or `--testNamePattern`.
 * @returns {Promise<{ code: number, counts: Counts }>} A run that reported nothing counts nothing
 *   and is a failure, also where vitest thought otherwise.
 */
export async function runTests(step, projects, parameters) {
  const file = `${cache}/${step.replace(':', '-')}.json`
  mkdirSync(cache, { recursive: true })
  rmSync(file, { force: true })
  const { code } = await runTool('vitest', [
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...parameters,
  ])
  if (!existsSync(file)) return { code: code || 1, counts: { passed: 0, failed: 0, skipped: 0 } }
  const report = JSON.parse(readFileSync(file, 'utf8'))
  const counts = {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }
  return { code: counts.passed + counts.failed === 0 ? code || 1 : code, counts }
}

/** Makes sure of a browser, and runs test projects in it. */
export async function runBrowserTests(
  /** @type {string} */ step,
  /** @type {string[]} */ projects,
  /** @type {string[]} */ parameters,
) {
  await findBrowser()
  return runTests(step, projects, parameters)
}
