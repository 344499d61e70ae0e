import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const relative = /(\bfrom\s*|\bimport\s*\(?\s*)(['"])(\.{1,2}\/[^'"]+)\2/g

/**
 * Gives the relative imports in a folder's modules and declarations the file name that Node's
 * resolution asks for: `./space` becomes `./space.js`, a folder `./space/index.js`. The sources leave
 * both out.
 *
 * @param {string} folder
 * @throws {Error} Where an import leads to no declaration of its own.
 */
export function extendImports(folder) {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(d\.ts|js)$/.test(name)) continue
    const file = join(folder, name)
    const text = readFileSync(file, 'utf8')
    const extended = text.replace(relative, (_, before, quote, path) => {
      return `${before}${quote}${fileName(file, path)}${quote}`
    })
    if (extended !== text) writeFileSync(file, extended)
  }
}

function fileName(/** @type {string} */ importer, /** @type {string} */ path) {
  // A bundler's own parts are called by their names already.
  if (path.endsWith('.js') && existsSync(join(dirname(importer), path))) return path
  const bare = path.replace(/\.(js|tsx?)$/, '')
  const target = join(dirname(importer), bare)
  if (existsSync(`${target}.d.ts`)) return `${bare}.js`
  if (existsSync(`${target}/index.d.ts`)) return `${bare}/index.js`
  throw new Error(`${importer}: ${path} has no declaration`)
}
