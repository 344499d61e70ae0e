import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unpack } from '../../../../scripts/packages/pack.mjs'
import { packedPackages } from '../../../../scripts/packages/packed.mjs'
import { hostsFolder } from './folders'

/**
 * Puts the packed packages where each host finds what it has installed: into `@kvadrant` in its own
 * `node_modules`. A workspace install would link the sources there, which would prove nothing.
 * Leaves alone what was put there from the same tarballs before.
 *
 * @throws {Error} Where a package cannot be built, packed or unpacked.
 */
export async function installPacked(): Promise<void> {
  const packed = await packedPackages()
  const wanted = JSON.stringify(packed)
  for (const host of readdirSync(hostsFolder, { withFileTypes: true })) {
    if (!host.isDirectory() || host.name === 'testing') continue
    const scope = join(hostsFolder, host.name, 'node_modules', '@kvadrant')
    const stamp = join(scope, 'unpacked.json')
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) continue
    rmSync(scope, { recursive: true, force: true })
    mkdirSync(scope, { recursive: true })
    for (const { name, tarball } of packed) await unpack(tarball, join(scope, name))
    writeFileSync(stamp, wanted)
  }
}
