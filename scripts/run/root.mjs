import { fileURLToPath } from 'node:url'

/** The folder of the workspace, without a slash at the end. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')

/** Where the scripts keep what they found out and what the test runs reported; safe to delete. */
export const cache = `${root}/node_modules/.cache/kvadrant`
