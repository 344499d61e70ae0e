import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cache } from '../run/root.mjs'
import { packages } from './build.mjs'
import { ensureBuilt } from './built.mjs'
import { pack } from './pack.mjs'

const folder = `${cache}/packed`
const listFile = `${folder}/list.json`

/**
 * A package as it would be published.
 *
 * @typedef {{ name: string, tarball: string }} Packed
 */

/**
 * The packages to publish as tarballs. Builds and packs them, unless that was done from the same
 * files before: whoever asks second in a run gets what the first one made.
 *
 * @returns {Promise<readonly Packed[]>} Each after those that it depends on; `name` without the
 *   scope, `tarball` a path that is there until the files change.
 * @throws {Error} Where a package cannot be built or packed.
 */
export async function packedPackages() {
  const digest = await ensureBuilt()
  if (existsSync(listFile)) {
    /** @type {{ digest: string, packed: Packed[] }} */
    const known = JSON.parse(readFileSync(listFile, 'utf8'))
    if (known.digest === digest) return known.packed
  }
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const packed = []
  for (const name of packages) packed.push({ name, tarball: await pack(name, folder) })
  writeFileSync(listFile, JSON.stringify({ digest, packed }))
  return packed
}
