import { join } from 'node:path'
import { root } from '../../../../scripts/run/root.mjs'

/** Where the hosts lie, each in a folder of its own. */
export const hostsFolder = join(root, 'packages', 'hosts')

/**
 * A path inside a host's folder.
 *
 * @param host The folder's name, such as `vite-react18`.
 */
export function inHost(host: string, ...path: string[]): string {
  return join(hostsFolder, host, ...path)
}
