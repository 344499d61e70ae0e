// The workspace's one entry for commands: installs what is missing, then runs a script of
// package.json by its name. Needs nothing but Node, so that it works on a fresh clone.
import { install } from './run/install.mjs'

const [name = 'test', ...parameters] = process.argv.slice(2)

try {
  await install()
  process.exitCode = await command(name, parameters)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

/** Modules are loaded after the install: some of them need what it installs. */
async function command(/** @type {string} */ wanted, /** @type {string[]} */ given) {
  if (wanted === 'start') return (await (await import('./run/start.mjs')).start(given)).code
  if (wanted === 'test') return (await (await import('./run/all.mjs')).runAll()).code
  const step = (await import('./run/steps.mjs')).steps[wanted]
  if (!step) throw new Error(`There is no command ${wanted}`)
  return (await step(given)).code
}
