import { existsSync, mkdirSync } from 'node:fs'
import { run } from '../run/process.mjs'
import { cache } from '../run/root.mjs'

const source = '@sparticuz/chromium@147.0.0'

/**
 * Takes a Chromium out of an npm package, for machines that reach a package registry and nothing
 * else. The package is installed on demand only: it weighs 64 MB.
 *
 * @returns {Promise<import('./ways.mjs').Candidate[]>} None where the machine is not Linux on x64
 *   or the package cannot be had.
 */
export async function unpackBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return []
  const folder = `${cache}/chromium`
  const unpacked = `${folder}/unpacked`
  const module = `${folder}/node_modules/@sparticuz/chromium/build/esm/index.js`
  mkdirSync(unpacked, { recursive: true })
  if (!existsSync(module)) {
    const parameters = [
      'install',
      '--prefix',
      folder,
      '--no-save',
      '--no-audit',
      '--no-fund',
      source,
    ]
    await run('npm', parameters, { quiet: true, timeoutSeconds: 300 })
  }
  if (!existsSync(module)) return []
  // The package reads both settings when it is imported, hence a process of its own.
  const program = `import chromium from ${JSON.stringify(module)}
    console.log(JSON.stringify([await chromium.executablePath(), process.env.LD_LIBRARY_PATH ?? '']))`
  const { output } = await run(process.execPath, ['--input-type=module', '--eval', program], {
    quiet: true,
    timeoutSeconds: 120,
    env: { AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x', TMPDIR: unpacked },
  })
  const line = output.split('\n').find((text) => text.startsWith('['))
  if (!line) return []
  const [executablePath, libraryPath] = JSON.parse(line)
  return [libraryPath ? { executablePath, libraryPath } : { executablePath }]
}
