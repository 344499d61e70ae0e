import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { packageManager } from '../run/install.mjs'
import { run } from '../run/process.mjs'
import { root } from '../run/root.mjs'

/**
 * Packs a built package as it would be published. pnpm does it: npm would leave the exports of the
 * sources in the manifest.
 *
 * @param {string} name The package's folder.
 * @param {string} destination A folder.
 * @returns {Promise<string>} The tarball's path.
 * @throws {Error} Where packing fails.
 */
export async function pack(name, destination) {
  const before = new Set(readdirSync(destination))
  const command = `pnpm --dir packages/${name} pack --pack-destination ${destination}`
  const parameters = ['--yes', `--package=${packageManager()}`, '--call', command]
  const { code, output } = await run('npx', parameters, { cwd: root, quiet: true })
  const tarball = readdirSync(destination).find(
    (file) => file.endsWith('.tgz') && !before.has(file),
  )
  if (code !== 0 || !tarball) throw new Error(`Packing ${name} failed:\n${output}`)
  return join(destination, tarball)
}

/**
 * Unpacks a tarball into a folder, without the folder `package` that it begins with.
 *
 * @param {string} tarball
 * @param {string} folder
 * @throws {Error} Where tar fails.
 */
export async function unpack(tarball, folder) {
  mkdirSync(folder, { recursive: true })
  const parameters = ['-xzf', tarball, '-C', folder, '--strip-components=1']
  const { code, output } = await run('tar', parameters, { quiet: true })
  if (code !== 0) throw new Error(`Unpacking ${tarball} failed:\n${output}`)
}
