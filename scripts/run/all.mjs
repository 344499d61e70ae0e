import { steps, testSteps } from './steps.mjs'

/**
 * Runs the steps of `npm test` one after the other, stops at the first that fails, and prints what
 * each took. The last line holds the numbers of tests that really ran.
 *
 * @returns {Promise<{ code: number }>}
 */
export async function runAll() {
  const total = { passed: 0, failed: 0, skipped: 0 }
  /** @type {string[]} */
  const summary = []
  let code = 0
  for (const name of testSteps) {
    if (code !== 0) {
      summary.push(`not run ${name}`)
      continue
    }
    console.log(`\n--- ${name}`)
    const began = performance.now()
    const outcome = await attempt(name)
    const seconds = ((performance.now() - began) / 1000).toFixed(1).padStart(6)
    code = outcome.code
    const { counts } = outcome
    const tests = counts ? `  ${counts.passed} passed, ${counts.failed} failed` : ''
    const skipped = counts?.skipped ? `, ${counts.skipped} skipped` : ''
    summary.push(
      `${code === 0 ? 'passed ' : 'FAILED '} ${name.padEnd(15)}${seconds} s${tests}${skipped}`,
    )
    total.passed += counts?.passed ?? 0
    total.failed += counts?.failed ?? 0
    total.skipped += counts?.skipped ?? 0
  }
  console.log(`\n${summary.join('\n')}\n`)
  if (total.skipped > 0) console.log(`${total.skipped} skipped`)
  console.log(`${total.passed} passed, ${total.failed} failed`)
  return { code }
}

/** A step's outcome; one that throws has failed, and its message is printed. */
async function attempt(/** @type {string} */ name) {
  try {
    const step = steps[name]
    if (!step) throw new Error(`There is no step ${name}`)
    return await step([])
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return { code: 1, counts: undefined }
  }
}
