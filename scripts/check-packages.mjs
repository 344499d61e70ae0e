// Builds and packs the packages, and checks the tarballs as their users get them. Installs nothing.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkConsumer } from './packages/consumer.mjs'
import { checkFiles } from './packages/files.mjs'
import { unpack } from './packages/pack.mjs'
import { packedPackages } from './packages/packed.mjs'
import { runTool } from './run/tool.mjs'

const folder = mkdtempSync(join(tmpdir(), 'kvadrant-'))
try {
  process.exitCode = await check()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function check() {
  const packages = await packedPackages()
  for (const { name, tarball } of packages) {
    await inspect('publint', ['run', '--strict', tarball])
    await inspect(['@arethetypeswrong/cli', 'attw'], [tarball, '--profile', 'esm-only'])
    await unpack(tarball, join(folder, 'node_modules', '@kvadrant', name))
  }
  checkFiles(join(folder, 'node_modules', '@kvadrant'))
  await checkConsumer(folder)
  console.log(`The packed ${packages.map(({ name }) => name).join(' and ')} are fit to publish.`)
  return 0
}

/** Runs an inspector of tarballs, and shows what it says only where it finds something. */
async function inspect(
  /** @type {Parameters<typeof runTool>[0]} */ tool,
  /** @type {string[]} */ parameters,
) {
  const { code, output } = await runTool(tool, parameters, { quiet: true })
  if (code !== 0) throw new Error(output)
}
