import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Reporter, TestModule } from 'vitest/node'

/** How many tests of one project passed, failed, or did not run. */
interface Tally {
  passed: number
  failed: number
  skipped: number
}

/**
 * A reporter that writes how many tests each project ran, as JSON, into the file that the
 * environment names in `TALLY_FILE`, and names the tests that passed only when tried again.
 */
export default class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const file = process.env.TALLY_FILE
    if (!file) throw new Error('TALLY_FILE names no file')
    const again: string[] = []
    const projects: Record<string, Tally> = {}
    for (const module of modules) {
      const tally = (projects[module.project.name] ??= { passed: 0, failed: 0, skipped: 0 })
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        tally[state === 'pending' ? 'skipped' : state] += 1
        if (test.diagnostic()?.flaky) again.push(`${module.project.name}: ${test.fullName}`)
      }
    }
    if (again.length > 0) {
      console.log(`Passed only on a second try:\n${again.map((name) => `- ${name}`).join('\n')}`)
    }
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, JSON.stringify(projects))
  }
}
