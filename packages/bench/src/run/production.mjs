import { build } from 'vite'

/**
 * Builds for production whatever this process runs in: a test runner says that it is a test, and
 * Vite would then take React's slower development files.
 *
 * @param {import('vite').InlineConfig} config Without `mode`, `configFile` and `logLevel`.
 * @returns {ReturnType<typeof build>}
 * @throws {Error} Where it does not build.
 */
export async function buildForProduction(config) {
  const before = process.env.NODE_ENV
  process.env.NODE_ENV = 'production'
  try {
    return await build({ ...config, configFile: false, logLevel: 'error', mode: 'production' })
  } finally {
    if (before === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = before
  }
}
