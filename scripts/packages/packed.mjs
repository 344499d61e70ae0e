import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cache } from '../run/root.mjs'
import { packages } from './build.mjs'
import { ensureBuilt } from './built.mjs'
import { pack } from './pack.mjs'

const folder = `${cache}/packed`

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
 *   scope, `tarball` a path that stands for what is in it: another content has another path.
 * @throws {Error} Where a package cannot be built or packed.
 */
export async function packedPackages() {
  const digest = await ensureBuilt()
  const here = `${folder}/${digest.slice(0, 12)}`
  const listFile = `${here}/list.json`
  if (existsSync(listFile)) return JSON.parse(readFileSync(listFile, 'utf8'))
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(here, { recursive: true })
  const packed = []
  for (const name of packages) packed.push({ name, tarball: await pack(name, here) })
  writeFileSync(listFile, JSON.stringify(packed))
  return packed
}
