import { pathToFileURL } from 'node:url'
import { defaultServerConditions } from 'vite'
import { cache } from '../../../../scripts/run/root.mjs'
import { shuffled } from '../scene/random.mjs'
import { buildForProduction } from './production.mjs'
import { source } from './serve.mjs'
import { median, spread } from './statistics.mjs'

const warmUps = 30
const rendersPerRound = 10

/**
 * How long a hundred marks take to become markup in this process, in production mode: the median
 * of single renders, contestants in turn and in another order each round.
 *
 * @param {readonly string[]} names
 * @param {number} rounds
 * @param {boolean} fromSources See `serve.mjs`.
 * @returns {Promise<Record<string, { ms: number, spread: number, marks: number, bytes: number }>>}
 */
export async function measureServerRender(names, rounds, fromSources) {
  const figures = await load(fromSources)
  const measured = names.filter((name) => figures[name])
  /** @type {Record<string, number[]>} */
  const times = {}
  const render = (/** @type {string} */ name) => figures[name]?.render() ?? ''
  for (const name of measured) for (let i = 0; i < warmUps; i += 1) render(name)
  for (let round = 1; round <= rounds; round += 1) {
    for (const name of shuffled(measured, round)) {
      for (let i = 0; i < rendersPerRound; i += 1) {
        const began = performance.now()
        render(name)
        ;(times[name] ??= []).push(performance.now() - began)
      }
    }
  }
  return Object.fromEntries(
    measured.map((name) => {
      const markup = render(name)
      const own = times[name] ?? []
      const marks = figures[name]?.marks(markup) ?? 0
      return [
        name,
        { ms: median(own), spread: spread(own), marks, bytes: Buffer.byteLength(markup) },
      ]
    }),
  )
}

/**
 * @param {boolean} fromSources
 * @returns {Promise<Readonly<Record<string, import('../server/figures').ServerFigure>>>}
 */
async function load(fromSources) {
  const outDir = `${cache}/bench/server`
  const own = fromSources ? ['@kvadrant/source'] : []
  await buildForProduction({
    root: source,
    // On a server Vite leaves it to the process, which may be a test.
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { conditions: [...own, ...defaultServerConditions] },
    ssr: {
      noExternal: true,
      external: ['jsdom'],
      resolve: { conditions: [...own, ...defaultServerConditions] },
    },
    build: {
      ssr: `${source}server/figures.tsx`,
      outDir,
      emptyOutDir: true,
      minify: false,
      rollupOptions: { output: { entryFileNames: 'figures.mjs' } },
    },
  })
  const loaded = await import(pathToFileURL(`${outDir}/figures.mjs`).href)
  return loaded.figures
}
