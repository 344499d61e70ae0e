import { run } from '../../../../scripts/run/process.mjs'
import { inHost } from './folders'

/**
 * Runs a script of a host with Node in the host's folder, as its own users would.
 *
 * @param host The folder's name.
 * @param parameters The script and what it is given; paths are the host's.
 * @param env Added to ours. `NODE_ENV` is `production` unless given: the tests' own would have
 *   bundlers take React's development build.
 * @throws {Error} Where it fails, with what it wrote.
 */
export async function runNode(
  host: string,
  parameters: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  const { code, output } = await run(process.execPath, [...parameters], {
    cwd: inHost(host),
    env: { NODE_ENV: 'production', ...env },
    quiet: true,
  })
  if (code !== 0) throw new Error(`In ${host}, ${parameters.join(' ')} failed:\n${output}`)
}
