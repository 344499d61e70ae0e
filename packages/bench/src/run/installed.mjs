import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('../..', import.meta.url))

/** A page has these whatever it draws with. */
const hostsOwn = new Set(['react', 'react-dom', 'scheduler'])

/**
 * The packages that come along when some are installed: their dependencies, what those ask their
 * host for and it has to have, and so on. React is not counted, nor are our own packages.
 *
 * @param {readonly string[]} names
 * @returns {readonly string[]} Names with versions, in alphabetical order.
 */
export function installedWith(names) {
  /** @type {Map<string, string>} */
  const found = new Map()
  const visit = (/** @type {string} */ name, /** @type {string} */ from) => {
    if (hostsOwn.has(name)) return
    const folder = folderOf(name, from)
    if (folder === undefined || found.has(folder)) return
    const manifest = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
    found.set(folder, `${manifest.name}@${manifest.version}`)
    const optional = manifest.peerDependenciesMeta ?? {}
    const peers = Object.keys(manifest.peerDependencies ?? {}).filter(
      (peer) => !optional[peer]?.optional,
    )
    for (const next of [...Object.keys(manifest.dependencies ?? {}), ...peers]) visit(next, folder)
  }
  for (const name of names) visit(name, here)
  return [...new Set(found.values())].filter((name) => !name.startsWith('@kvadrant/')).toSorted()
}

/** Where a package lies for a file in `from`; undefined where it is not installed. */
function folderOf(/** @type {string} */ name, /** @type {string} */ from) {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = `${folder}/node_modules/${name}`
    if (existsSync(`${candidate}/package.json`)) return realpathSync(candidate)
    if (folder === dirname(folder)) return undefined
  }
}

/** The version of a package that is installed for the benchmark. */
export function versionOf(/** @type {string} */ name) {
  const folder = folderOf(name, here)
  return folder ? String(JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')).version) : ''
}
