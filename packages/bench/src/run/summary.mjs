import { median, spread } from './statistics.mjs'

/**
 * A phase of a contestant at a count: medians in milliseconds, what the method itself costs taken
 * off, and how far the middle half of the whole times reaches as a share of their median.
 *
 * @typedef {{ ms: number, scriptMs: number, spread: number, samples: number[] }} Figure
 * @typedef {'mount' | 'step' | 'ends' | 'hover'} Phase
 * @typedef {Record<Phase, Figure> & { arrived: boolean, shown: boolean }} Summary
 * @typedef {Record<string, Record<string, Summary>>} Summaries By contestant's name and count.
 */

/** @type {readonly Phase[]} */
export const phases = ['mount', 'step', 'ends', 'hover']

/**
 * Sums up what was measured. What the method itself costs is the median of the contestant
 * `nothing` at the same count.
 *
 * @param {import('./rounds.mjs').Measured} measured
 * @returns {Summaries}
 */
export function summarise(measured) {
  const method = measured.nothing ?? {}
  /** @type {Summaries} */
  const summaries = {}
  for (const [name, counts] of Object.entries(measured)) {
    const own = (summaries[name] ??= {})
    for (const [count, samples] of Object.entries(counts)) {
      const empty = name === 'nothing' ? undefined : method[Number(count)]
      own[count] = /** @type {Summary} */ ({
        ...Object.fromEntries(
          phases.map((phase) => [phase, figureOf(samples[phase], empty?.[phase] ?? [])]),
        ),
        arrived: samples.arrived,
        shown: samples.shown,
      })
    }
  }
  return summaries
}

/**
 * @param {readonly import('./meter.mjs').Cost[]} costs
 * @param {readonly import('./meter.mjs').Cost[]} method
 * @returns {Figure}
 */
function figureOf(costs, method) {
  const times = costs.map(({ taskMs }) => taskMs)
  const scripts = costs.map(({ scriptMs }) => scriptMs)
  return {
    ms: Math.max(0, median(times) - ofMethod(method.map(({ taskMs }) => taskMs))),
    scriptMs: Math.max(0, median(scripts) - ofMethod(method.map(({ scriptMs }) => scriptMs))),
    spread: spread(times),
    samples: times.map((time) => Math.round(time * 100) / 100),
  }
}

const ofMethod = (/** @type {readonly number[]} */ times) => (times.length > 0 ? median(times) : 0)
