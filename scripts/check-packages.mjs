// Builds and packs the packages, and checks the tarballs as their users get them. Installs nothing.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkConsumer } from './packages/consumer.mjs'
import { checkFiles } from './packages/files.mjs'
import { withUnpacked } from './packages/unpacked.mjs'
import { checkApi } from './release/api.mjs'
import { checkDryVersion } from './release/dryVersion.mjs'
import { checkSizes } from './release/sizes.mjs'
import { runTool } from './run/tool.mjs'

try {
  await withUnpacked(check)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function check(/** @type {import('./packages/unpacked.mjs').Unpacked} */ unpacked) {
  for (const { name, tarball } of unpacked.packed) {
    await inspect('publint', ['run', '--strict', tarball])
    const pages = filesForPages(unpacked.packageFolder(name))
    const without = pages.length === 0 ? [] : ['--exclude-entrypoints', ...pages]
    await inspect(['@arethetypeswrong/cli', 'attw'], [tarball, '--profile', 'esm-only', ...without])
  }
  checkFiles(unpacked.packageFolder('.'))
  await checkConsumer(unpacked.folder)
  await checkSizes(unpacked)
  await checkApi(unpacked)
  await checkDryVersion()
  console.log(
    `The packed ${unpacked.packed.map(({ name }) => name).join(' and ')} are fit to publish.`,
  )
}

/** Entries of a package that pages load by their address and nobody imports: they have no types. */
function filesForPages(/** @type {string} */ folder) {
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return Object.entries(exports)
    .filter(([, target]) => typeof target === 'string' && /\.(js|css|html)$/.test(target))
    .map(([path]) => path)
}

/** Runs an inspector of tarballs, and shows what it says only where it finds something. */
async function inspect(
  /** @type {Parameters<typeof runTool>[0]} */ tool,
  /** @type {string[]} */ parameters,
) {
  const { code, output } = await runTool(tool, parameters, { quiet: true })
  if (code !== 0) throw new Error(output)
}
