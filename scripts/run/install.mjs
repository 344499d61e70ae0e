import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { run } from './process.mjs'
import { root } from './root.mjs'

const stampFile = `${root}/node_modules/.kvadrant-installed`

/** The files that decide what is installed, relative to the workspace. */
function manifests() {
  const packages = ['packages', 'packages/hosts'].flatMap((folder) =>
    readdirSync(`${root}/${folder}`).map((name) => `${folder}/${name}/package.json`),
  )
  return ['package.json', 'pnpm-workspace.yaml', 'pnpm-lock.yaml', ...packages.toSorted()].filter(
    (file) => existsSync(`${root}/${file}`),
  )
}

/** A digest of all manifests and the machine's kind: two equal ones need no new install. */
function digest() {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`)
  for (const file of manifests()) hash.update(`\0${file}\0`).update(readFileSync(`${root}/${file}`))
  return hash.digest('hex')
}

/** @returns {string} The package manager and version that package.json pins, as `pnpm@x.y.z`. */
export function packageManager() {
  return JSON.parse(readFileSync(`${root}/package.json`, 'utf8')).packageManager
}

/**
 * Installs what the lock file pins, unless that was done already: the second call needs neither
 * network nor time.
 *
 * @throws {Error} Where the install fails.
 */
export async function install() {
  const wanted = digest()
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return
  console.log(`Installing with ${packageManager()} …`)
  const parameters = ['--yes', packageManager(), 'install', '--frozen-lockfile']
  const { code } = await run('npx', parameters, { env: { CI: 'true' } })
  if (code !== 0) {
    throw new Error(
      `The install failed. If a manifest was changed on purpose, run: npx ${packageManager()} install`,
    )
  }
  writeFileSync(stampFile, wanted)
}
