import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../run/process.mjs'
import { root } from '../run/root.mjs'
import { runTool } from '../run/tool.mjs'

/**
 * Builds a small site on the unpacked packages: type checks it under both resolutions in use, with
 * the libraries' own declarations checked too, and draws figures on the server: an interactive one,
 * and the static ones as server components do.
 *
 * @param {string} folder Its `node_modules` hold the unpacked packages and what they ask for.
 * @throws {Error} Where the site does not compile, or its markup is not as promised.
 */
export async function checkConsumer(folder) {
  cpSync(join(root, 'scripts', 'fixtures', 'consumer'), folder, { recursive: true })
  for (const program of ['tsconfig.bundler.json', 'tsconfig.node.json']) {
    const { code } = await runTool(['typescript', 'tsc'], ['--project', program], { cwd: folder })
    if (code !== 0) throw new Error(`A consumer does not compile (${program})`)
  }
  // React itself is another one where server components run.
  for (const parameters of [['out/server.js'], ['--conditions=react-server', 'out/static.js']]) {
    const { code, output } = await run(process.execPath, parameters, { cwd: folder, quiet: true })
    if (code !== 0) {
      throw new Error(`A figure cannot be drawn by node ${parameters.join(' ')}:\n${output}`)
    }
  }
}
