import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

const relative = /\b(?:from|import)\s*\(?\s*['"](\.{1,2}\/[^'"]+)\.js['"]/g

/**
 * Takes away the declarations of a built package that none of its entries leads to: those of what
 * has been bundled, which name packages that its users do not have.
 *
 * @param {string} folder The package's folder, with its manifest and its `dist`.
 */
export function pruneDeclarations(folder) {
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const entries = JSON.stringify(exports).match(/\.\/dist\/[^"]+\.d\.ts/g) ?? []
  /** @type {Set<string>} */
  const wanted = new Set()
  const follow = (/** @type {string} */ file) => {
    if (wanted.has(file)) return
    wanted.add(file)
    for (const [, path] of readFileSync(file, 'utf8').matchAll(relative)) {
      follow(resolve(dirname(file), `${path}.d.ts`))
    }
  }
  for (const entry of entries) if (!entry.endsWith('.css.d.ts')) follow(resolve(folder, entry))
  for (const name of readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' })) {
    const file = resolve(folder, 'dist', name)
    if (name.endsWith('.d.ts') && !name.endsWith('.css.d.ts') && !wanted.has(file)) rmSync(file)
  }
}
