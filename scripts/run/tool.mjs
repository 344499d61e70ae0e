import { readFileSync } from 'node:fs'
import { run } from './process.mjs'
import { root } from './root.mjs'

/**
 * The script behind a development dependency's command, so that it can be run with node itself on
 * every system.
 *
 * @param {string} name The package.
 * @param {string} [command] The command, where it is not named as the package is.
 * @returns {string} A path.
 */
export function toolPath(name, command = name) {
  const folder = `${root}/node_modules/${name}`
  const { bin } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
  const file = typeof bin === 'string' ? bin : bin?.[command]
  if (!file) throw new Error(`${name} has no command ${command}`)
  return `${folder}/${file}`
}

/**
 * Runs the command of a development dependency.
 *
 * @param {string | [name: string, command: string]} tool
 * @param {string[]} parameters
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runTool(tool, parameters, options) {
  const [name, command] = typeof tool === 'string' ? [tool, tool] : tool
  return run(process.execPath, [toolPath(name, command), ...parameters], options)
}
