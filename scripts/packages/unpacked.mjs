import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { linkNeighbours } from './neighbours.mjs'
import { unpack } from './pack.mjs'
import { packedPackages } from './packed.mjs'

/**
 * A folder as a consumer has it after an install by links.
 *
 * @typedef {object} Unpacked
 * @property {string} folder Its `node_modules` hold the packages and what they ask for.
 * @property {readonly import('./packed.mjs').Packed[]} packed What was unpacked.
 * @property {(name: string) => string} packageFolder Where a package lies, by its name without the scope.
 */

/**
 * Packs the packages as they would be published, unpacks them into a new folder for as long as a
 * task takes, and gives back what the task does.
 *
 * @template Result
 * @param {(unpacked: Unpacked) => Promise<Result>} task
 * @returns {Promise<Result>}
 * @throws {Error} Where a package cannot be built, packed or unpacked, and what the task throws.
 */
export async function withUnpacked(task) {
  const packed = await packedPackages()
  // A compiler tells paths by their real names.
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'kvadrant-')))
  const packageFolder = (/** @type {string} */ name) => join(folder, 'packages', name)
  try {
    const links = join(folder, 'node_modules', '@kvadrant')
    mkdirSync(links, { recursive: true })
    for (const { name, tarball } of packed) {
      await unpack(tarball, packageFolder(name))
      symlinkSync(packageFolder(name), join(links, name), 'junction')
    }
    linkNeighbours(folder)
    return await task({ folder, packed, packageFolder })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
