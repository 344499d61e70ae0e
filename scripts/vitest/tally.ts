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
 * environment names in `TALLY_FILE`.
 */
export default class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const file = process.env.TALLY_FILE
    if (!file) throw new Error('TALLY_FILE names no file')
    const projects: Record<string, Tally> = {}
    for (const module of modules) {
      const tally = (projects[module.project.name] ??= { passed: 0, failed: 0, skipped: 0 })
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        tally[state === 'pending' ? 'skipped' : state] += 1
      }
    }
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, JSON.stringify(projects))
  }
}
