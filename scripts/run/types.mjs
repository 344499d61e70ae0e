import { runTool } from './tool.mjs'

/** Core comes first: compiled without DOM and Node types, its sources prove that they need none. */
const programs = [
  'packages/core/tsconfig.json',
  'packages/core/tsconfig.test.json',
  'packages/conformance/tsconfig.json',
  'packages/react/tsconfig.json',
  'packages/react/tsconfig.test.json',
  'packages/elements/tsconfig.json',
  'packages/elements/tsconfig.test.json',
  'packages/bench/tsconfig.json',
  'stories/tsconfig.json',
  'scripts/tsconfig.json',
  'packages/hosts/tsconfig.json',
]

/** Type checks every program of the workspace, and checks the check that core has no DOM. */
export async function checkTypes() {
  let worst = 0
  for (const program of programs) {
    const { code } = await runTool(['typescript', 'tsc'], ['--project', program])
    if (code !== 0) console.error(`${program}: type errors`)
    worst = Math.max(worst, code)
  }
  return { code: worst || (await checkProbe()) }
}

/**
 * Compiles a file that names the document and the window with core's own settings, and fails where
 * that passes: the settings would then let browser types into core.
 */
async function checkProbe() {
  const { output } = await runTool(
    ['typescript', 'tsc'],
    ['--project', 'scripts/fixtures/no-dom/tsconfig.json', '--pretty', 'false'],
    { quiet: true },
  )
  const missing = ['document', 'window', 'process', 'HTMLElement'].filter(
    (name) => !output.includes(`'${name}'`),
  )
  if (missing.length === 0) return 0
  console.error(`Core's settings know these names, and must not: ${missing.join(', ')}`)
  return 1
}
