import { gzipSync } from 'node:zlib'
import { buildForProduction } from './production.mjs'
import { conditions, source } from './serve.mjs'

/**
 * What a page has to load for one figure beside React: the contestant's own file with everything
 * that it brings along, minified and compressed as servers do it.
 *
 * @param {import('./contestants.mjs').Contestant} contestant One with a `file`.
 * @param {boolean} fromSources See {@link conditions}.
 * @returns {Promise<{ scriptBytes: number, styleBytes: number }>}
 */
export async function measureSize({ folder, file }, fromSources) {
  const result = await buildForProduction({
    root: source,
    resolve: { conditions: conditions(fromSources) },
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      rollupOptions: {
        input: `${source}contestants/${folder}/${file}`,
        external: [/^react(\/|$)/, /^react-dom(\/|$)/, /^scheduler(\/|$)/],
        // Everything that the file exports is used.
        preserveEntrySignatures: 'strict',
      },
    },
  })
  let scriptBytes = 0
  let styleBytes = 0
  for (const bundle of [result].flat()) {
    if (!('output' in bundle)) continue
    for (const part of bundle.output) {
      const text = part.type === 'chunk' ? part.code : part.source
      const bytes = gzipSync(text, { level: 9 }).length
      if (part.type === 'chunk' || part.fileName.endsWith('.js')) scriptBytes += bytes
      else if (part.fileName.endsWith('.css')) styleBytes += bytes
    }
  }
  return { scriptBytes, styleBytes }
}
