import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { cache, root } from '../run/root.mjs'
import { buildPackages, packages } from './build.mjs'

const stampFile = `${cache}/built.txt`
const besides = ['pnpm-lock.yaml', 'tsconfig.base.json', 'scripts/packages/build.mjs']

/**
 * Builds the packages to publish, unless what is in their `dist` was built from the same files.
 *
 * @returns {Promise<string>} A digest of the files that they were built from.
 * @throws {Error} Where a package does not build.
 */
export async function ensureBuilt() {
  const wanted = digest()
  const isBuilt = packages.every((name) => existsSync(`${root}/packages/${name}/dist`))
  if (isBuilt && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return wanted
  const { code } = await buildPackages()
  if (code !== 0) throw new Error('The packages do not build')
  mkdirSync(cache, { recursive: true })
  writeFileSync(stampFile, wanted)
  return wanted
}

/** A digest of the packages' own files, tests aside, and of what they are built with. */
function digest() {
  const hash = createHash('sha256').update(process.version)
  for (const file of [...packages.flatMap(filesOf), ...besides]) {
    hash.update(`\0${file}\0`).update(readFileSync(`${root}/${file}`))
  }
  return hash.digest('hex')
}

function filesOf(/** @type {string} */ name) {
  return readdirSync(`${root}/packages/${name}`, { withFileTypes: true })
    .filter((entry) => entry.name !== 'node_modules' && entry.name !== 'dist')
    .flatMap((entry) => {
      const path = `packages/${name}/${entry.name}`
      return entry.isDirectory() ? within(path) : [path]
    })
    .filter((file) => !/\.test\.tsx?$/.test(file))
    .toSorted()
}

function within(/** @type {string} */ folder) {
  return readdirSync(`${root}/${folder}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.length + 1))
}
