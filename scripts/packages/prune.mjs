import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

const relative = /\b(?:from|import)\s*\(?\s*['"](\.{1,2}\/[^'"]+)\.js['"]/g

/**
 * Takes away the modules and the declarations of a built package that none of its entries leads to:
 * modules that held types alone, and declarations of what has been bundled, which name packages that
 * its users do not have.
 *
 * @param {string} folder The package's folder, with its manifest and its `dist`.
 */
export function prune(folder) {
  for (const ending of ['.d.ts', '.js']) {
    const wanted = reachable(folder, ending)
    for (const name of readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' })) {
      const file = resolve(folder, 'dist', name)
      if (!name.endsWith(ending) || name.endsWith('.css.d.ts') || wanted.has(file)) continue
      rmSync(file)
      rmSync(`${file}.map`, { force: true })
    }
  }
}

/** The files of one kind that the package's exports lead to. */
function reachable(/** @type {string} */ folder, /** @type {string} */ ending) {
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const paths = [...JSON.stringify(exports).matchAll(/"(\.\/dist\/[^"]+)"/g)].map(([, path]) =>
    String(path),
  )
  /** @type {Set<string>} */
  const found = new Set()
  const follow = (/** @type {string} */ file) => {
    if (found.has(file)) return
    found.add(file)
    for (const [, path] of readFileSync(file, 'utf8').matchAll(relative)) {
      follow(resolve(dirname(file), `${path}${ending}`))
    }
  }
  for (const path of paths) {
    if (path.endsWith(ending) && !path.endsWith('.css.d.ts')) follow(resolve(folder, path))
  }
  return found
}
