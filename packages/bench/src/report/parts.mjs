import { contestants } from '../run/contestants.mjs'
import { quantile } from '../run/statistics.mjs'
import { number, table } from './table.mjs'

/** @typedef {import('./results').Results} Results */

/**
 * Those that something was found out about, by their titles, in the order of the list.
 *
 * @template Found
 * @param {Readonly<Record<string, Found>>} by
 * @param {string} [without] A name that is left out.
 * @returns {(readonly [title: string, found: Found])[]}
 */
function entries(by, without) {
  return contestants.flatMap(({ name, title }) => {
    const found = by[name]
    return found === undefined || name === without ? [] : [/** @type {const} */ ([title, found])]
  })
}

const percent = (/** @type {number} */ share) => `${(share * 100).toFixed(0)} %`

/**
 * A phase of all contestants at all counts.
 *
 * @param {Results} results
 * @param {import('../run/summary.mjs').Phase} phase
 * @param {'ms' | 'scriptMs'} of
 */
export function phaseTable({ summaries, counts }, phase, of = 'ms') {
  const kind = of === 'ms' ? '' : 'script alone'
  return table(
    [kind, ...counts.map(String)],
    entries(summaries, 'nothing').map(([title, byCount]) => [
      title,
      ...counts.map((count) => cell(byCount[count], phase, of)),
    ]),
  )
}

/** @returns {string} A time; a cross where the input did not do what it should. */
function cell(
  /** @type {import('../run/summary.mjs').Summary | undefined} */ summary,
  /** @type {import('../run/summary.mjs').Phase} */ phase,
  /** @type {'ms' | 'scriptMs'} */ of,
) {
  const found = summary?.[phase]
  if (!summary || !found || found.samples.length === 0) return '–'
  const failed =
    ((phase === 'step' || phase === 'ends') && !summary.arrived) ||
    (phase === 'hover' && !summary.shown)
  const told = number(found[of])
  if (failed) return `${told} ✗`
  return of === 'ms' ? `${told} (${percent(found.spread)})` : told
}

/** How long frames took while a mark was dragged. */
export function frameTable(/** @type {Results} */ { frames }) {
  return table(
    ['', 'frames', 'median', '95 of 100 within', 'longest', 'longer than 25 ms'],
    entries(frames).map(([title, gaps]) => [
      title,
      String(gaps.length),
      number(quantile(gaps, 0.5)),
      number(quantile(gaps, 0.95)),
      number(Math.max(...gaps)),
      String(gaps.filter((gap) => gap > 25).length),
    ]),
  )
}

/** What a server takes for a hundred marks. */
export function serverTable(/** @type {Results} */ { server }) {
  return table(
    ['', 'ms', 'spread', 'marks in the markup'],
    entries(server).map(([title, { ms, spread, marks }]) => [
      title,
      number(ms),
      percent(spread),
      String(marks),
    ]),
  )
}

/** What a page has to load, and what an install brings. */
export function sizeTable(/** @type {Results} */ { sizes, packages }) {
  return table(
    ['', 'script, kB', 'styles, kB', 'packages'],
    contestants
      .filter(({ name }) => sizes[name])
      .map(({ name, title }) => [
        title,
        number((sizes[name]?.scriptBytes ?? 0) / 1000),
        number((sizes[name]?.styleBytes ?? 0) / 1000),
        packages[name] === undefined ? '–' : String(packages[name].length),
      ]),
  )
}

/** What is left in a page after many mounts. */
export function memoryTable(/** @type {Results} */ { memory }) {
  return table(
    ['', 'nodes left', 'listeners left', 'heap grown, kB', 'heap, MB'],
    entries(memory).map(([title, { nodes, listeners, grownBytes, heapBytes }]) => [
      title,
      String(nodes),
      String(listeners),
      number(grownBytes / 1000),
      number(heapBytes / 1_000_000),
    ]),
  )
}
