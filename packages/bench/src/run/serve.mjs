import { fileURLToPath } from 'node:url'
import { defaultClientConditions, preview } from 'vite'
import { cache } from '../../../../scripts/run/root.mjs'
import { buildForProduction } from './production.mjs'

/** The folder of the page's source. */
export const source = fileURLToPath(new URL('..', import.meta.url))

/**
 * Which files of the packages are measured: those that are published, or those that they are built
 * from, which need no build.
 *
 * @param {boolean} fromSources
 */
export function conditions(fromSources) {
  return [...(fromSources ? ['@kvadrant/source'] : []), ...defaultClientConditions]
}

/**
 * Gives the page the contestants that it is built with, each in a file of its own.
 *
 * @param {readonly string[]} folders Under `contestants`.
 * @returns {import('vite').Plugin}
 */
function loading(folders) {
  const id = 'virtual:contestants'
  const entries = [...new Set(folders)].map(
    (folder) =>
      `${JSON.stringify(folder)}: () => import(${JSON.stringify(`${source}contestants/${folder}/mount.ts`)})`,
  )
  return {
    name: 'contestants',
    resolveId: (wanted) => (wanted === id ? `\0${id}` : undefined),
    load: (wanted) =>
      wanted === `\0${id}` ? `export const contestants = { ${entries.join(', ')} }` : undefined,
  }
}

/**
 * Builds the page for production and serves it on this machine alone.
 *
 * @param {readonly string[]} folders Those of the contestants that it loads.
 * @param {boolean} fromSources See {@link conditions}.
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 * @throws {Error} Where a contestant does not build.
 */
export async function servePage(folders, fromSources) {
  const outDir = `${cache}/bench/page`
  await buildForProduction({
    root: `${source}page`,
    plugins: [loading(folders)],
    resolve: { conditions: conditions(fromSources), dedupe: ['react', 'react-dom'] },
    build: { outDir, emptyOutDir: true, target: 'esnext', chunkSizeWarningLimit: 4000 },
  })
  const server = await preview({
    configFile: false,
    logLevel: 'error',
    root: `${source}page`,
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0, strictPort: false },
  })
  const [url] = server.resolvedUrls?.local ?? []
  if (!url) throw new Error('The page is not served')
  return { url, close: () => server.close() }
}
