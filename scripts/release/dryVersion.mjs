import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { packages } from '../packages/build.mjs'
import { run } from '../run/process.mjs'
import { root } from '../run/root.mjs'
import { toolPath } from '../run/tool.mjs'

const TRIAL = 'A change that is made up, to try a release.'

/**
 * Tries the next release in a copy: all packages to publish get the same, higher version and a
 * changelog that tells of the change, and no other package changes.
 *
 * @throws {Error} Says what came out wrong.
 */
export async function checkDryVersion() {
  const copy = mkdtempSync(join(tmpdir(), 'kvadrant-'))
  try {
    const manifests = manifestsIn(root)
    for (const file of [...manifests, 'pnpm-workspace.yaml', '.changeset']) {
      mkdirSync(dirname(join(copy, file)), { recursive: true })
      cpSync(join(root, file), join(copy, file), { recursive: true })
    }
    writeFileSync(
      join(copy, '.changeset', 'trial.md'),
      `---\n'@kvadrant/core': patch\n---\n\n${TRIAL}\n`,
    )
    await version(copy)
    const wrong = [...wrongVersions(copy, manifests), ...wrongChangelogs(copy)]
    if (wrong.length > 0) throw new Error(`A release would not be right:\n${wrong.join('\n')}`)
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

/** The manifests of the workspace, relative to it. */
function manifestsIn(/** @type {string} */ folder) {
  const own = ['packages', 'packages/hosts'].flatMap((parent) =>
    readdirSync(join(folder, parent)).map((name) => `${parent}/${name}/package.json`),
  )
  return ['package.json', ...own].filter((file) => existsSync(join(folder, file)))
}

/** Changelogs name commits, so the copy has one. */
async function version(/** @type {string} */ copy) {
  const identity = ['user.name=Trial', 'user.email=trial@localhost', 'commit.gpgsign=false']
  const settings = identity.flatMap((setting) => ['-c', setting])
  const commit = [...settings, 'commit', '--quiet', '--no-verify', '--message', 'Trial']
  for (const [command, ...parameters] of [
    ['git', 'init', '--quiet', '--initial-branch=main'],
    ['git', 'add', '--all'],
    ['git', ...commit],
    [process.execPath, toolPath('@changesets/cli', 'changeset'), 'version'],
  ]) {
    const { code, output } = await run(String(command), parameters, { cwd: copy, quiet: true })
    if (code !== 0) throw new Error(`${parameters[0]} failed in a trial of a release:\n${output}`)
  }
}

/** @param {string} copy @param {readonly string[]} manifests */
function wrongVersions(copy, manifests) {
  const versionIn = (/** @type {string} */ folder, /** @type {string} */ file) =>
    String(JSON.parse(readFileSync(join(folder, file), 'utf8')).version)
  const published = packages.map((name) => `packages/${name}/package.json`)
  const versions = new Set(published.map((file) => versionIn(copy, file)))
  const unequal = versions.size === 1 ? [] : [`Versions differ: ${[...versions].join(', ')}`]
  const changed = manifests.filter((file) => versionIn(copy, file) !== versionIn(root, file))
  const stayed = published.filter((file) => !changed.includes(file))
  const others = changed.filter((file) => !published.includes(file))
  return [
    ...unequal,
    ...stayed.map((file) => `${file} has no new version`),
    ...others.map((file) => `${file} is not published, and has a new version`),
  ]
}

function wrongChangelogs(/** @type {string} */ copy) {
  return packages.flatMap((name) => {
    const file = join(copy, 'packages', name, 'CHANGELOG.md')
    if (!existsSync(file)) return [`${name} has no changelog`]
    const tells = readFileSync(file, 'utf8').includes(TRIAL)
    return name === 'core' && !tells ? ['The changelog of core does not tell of the change'] : []
  })
}
