// `npm run bench`: measures, and writes docs/benchmarks.md and packages/bench/results/latest.json.
import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { buildPackages } from '../../../../scripts/packages/build.mjs'
import { root } from '../../../../scripts/run/root.mjs'
import { document } from '../report/document.mjs'
import { chosen } from './contestants.mjs'
import { installedWith, versionOf } from './installed.mjs'
import { launch } from './launch.mjs'
import { measureMemory } from './memory.mjs'
import { readOptions } from './options.mjs'
import { recordDrag } from './recordDrag.mjs'
import { lookAtDrawn, measureRounds } from './rounds.mjs'
import { servePage } from './serve.mjs'
import { measureServerRender } from './serverRender.mjs'
import { takeShot } from './shots.mjs'
import { measureSize } from './sizes.mjs'
import { summarise } from './summary.mjs'

const tell = (/** @type {string} */ line) => void process.stdout.write(`${line}\n`)
/** Frames are recorded where the scene is largest. */
const recorded = [
  'raw-svg',
  'raw-svg-lifted',
  'raw-canvas',
  'react-floor',
  'kvadrant-drawing',
  'kvadrant-canvas',
  'kvadrant',
]
const recordedCount = 10_000

/**
 * @param {ReturnType<typeof readOptions>} options
 * @returns {Promise<import('../report/results').Results>}
 */
async function measure(options) {
  const { counts, rounds, steps, fromSources, shots } = options
  const contestants = chosen(options.only).filter(({ needsBuild }) => !needsBuild || !fromSources)
  const mounted = contestants.filter(({ serverOnly }) => !serverOnly)
  if (!fromSources && (await buildPackages()).code !== 0)
    throw new Error('The packages do not build')
  const folders = ['kvadrant-drawing', ...mounted.map(({ folder }) => folder)]
  const server = await servePage(folders, fromSources)
  const browser = await launch()
  try {
    if (shots) {
      mkdirSync(shots, { recursive: true })
      for (const one of mounted) await takeShot(browser, server.url, one, shots)
    }
    const drawn = await lookAtDrawn(browser, server.url, counts)
    const plan = { contestants: mounted, counts, rounds, steps, tell }
    const measured = await measureRounds(browser, server.url, drawn, plan)
    /** @type {Record<string, Awaited<ReturnType<typeof measureMemory>>>} */
    const memory = {}
    /** @type {Record<string, Awaited<ReturnType<typeof measureSize>>>} */
    const sizes = {}
    /** @type {Record<string, readonly string[]>} */
    const packages = {}
    /** @type {Record<string, number[]>} */
    const frames = {}
    for (const one of contestants) {
      if (one.kind === 'method') continue
      tell(`memory, size and frames: ${one.name}`)
      if (!one.draws && !one.serverOnly)
        memory[one.name] = await measureMemory(browser, server.url, one)
      if (one.file) sizes[one.name] = await measureSize(one, fromSources)
      if (one.packages) packages[one.name] = installedWith(one.packages)
      if (recorded.includes(one.name))
        frames[one.name] = await recordDrag(browser, server.url, one, recordedCount)
    }
    const served = contestants.filter(({ serves }) => serves).map(({ name }) => name)
    return {
      date: new Date().toISOString().slice(0, 10),
      machine: {
        cores: availableParallelism(),
        node: process.versions.node,
        chromium: browser.version(),
      },
      versions: Object.fromEntries(
        ['react', ...contestants.flatMap((one) => one.packages ?? [])].map((name) => [
          name,
          versionOf(name),
        ]),
      ),
      fromSources,
      rounds,
      steps,
      counts,
      drawn: Object.fromEntries(
        Object.entries(drawn).map(([count, { marks, labels }]) => [
          count,
          { marks: marks.length, labels: labels.length },
        ]),
      ),
      summaries: summarise(measured),
      server: await measureServerRender(served, rounds, fromSources),
      memory,
      sizes,
      packages,
      frames,
    }
  } finally {
    await browser.close()
    await server.close()
  }
}

try {
  const options = readOptions(process.argv.slice(2))
  const results = await measure(options)
  const text = document(results)
  if (options.keep) tell(text)
  else {
    mkdirSync(`${root}/packages/bench/results`, { recursive: true })
    writeFileSync(`${root}/packages/bench/results/latest.json`, `${JSON.stringify(results)}\n`)
    writeFileSync(`${root}/docs/benchmarks.md`, text)
    tell('Written: docs/benchmarks.md and packages/bench/results/latest.json')
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 1
}
