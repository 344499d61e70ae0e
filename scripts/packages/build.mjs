import { rmSync } from 'node:fs'
import { runTool } from '../run/tool.mjs'
import { root } from '../run/root.mjs'
import { extendImports } from './extend-imports.mjs'
import { prune } from './prune.mjs'

/** The packages to publish, each after those that it depends on. */
export const packages = ['core', 'react', 'elements']

/**
 * Builds every package into its `dist`: JavaScript and styles by tsup, declarations by TypeScript.
 *
 * @returns {Promise<{ code: number }>} The first failure's code.
 */
export async function buildPackages() {
  for (const name of packages) {
    const code = await buildPackage(`${root}/packages/${name}`)
    if (code !== 0) return { code }
  }
  return { code: 0 }
}

/**
 * Builds one package.
 *
 * @param {string} folder The package's folder.
 */
export async function buildPackage(folder) {
  rmSync(`${folder}/dist`, { recursive: true, force: true })
  const bundled = await runTool('tsup', ['--silent'], { cwd: folder })
  if (bundled.code !== 0) return bundled.code
  const declared = await runTool(['typescript', 'tsc'], ['--project', 'tsconfig.build.json'], {
    cwd: folder,
  })
  if (declared.code === 0) {
    extendImports(`${folder}/dist`)
    prune(folder)
  }
  return declared.code
}
