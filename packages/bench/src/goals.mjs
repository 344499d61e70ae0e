/**
 * A ratio of two costs of one run, and how low it is to be.
 *
 * @typedef {object} RatioGoal
 * @property {string} id
 * @property {string} what What it says, for the table.
 * @property {'mount' | 'step' | 'hover'} phase
 * @property {'ms' | 'scriptMs'} of All of the main thread's work, or its script alone.
 * @property {{ name: string, count: number }} ours
 * @property {{ name: string, count: number }} floor
 * @property {number} least Reached at this ratio or below.
 * @property {number} aim What we would like.
 */

const counts = [12, 100, 1000, 10_000]

/** @returns {RatioGoal} */
const ratio = (
  /** @type {string} */ id,
  /** @type {string} */ what,
  /** @type {[RatioGoal['phase'], RatioGoal['of']]} */ [phase, of],
  /** @type {string} */ ours,
  /** @type {string} */ floor,
  /** @type {number} */ count,
  /** @type {[number, number]} */ [least, aim],
  floorCount = count,
) => ({
  id,
  what,
  phase,
  of,
  ours: { name: ours, count },
  floor: { name: floor, count: floorCount },
  least,
  aim,
})

/**
 * The goals that are ratios to a floor of the same run. The floor draws the same marks and labels
 * as the figure does; what stands around the drawing (table, legend, tools) is not in it.
 *
 * @type {readonly RatioGoal[]}
 */
export const ratioGoals = [
  ...counts.map((n) =>
    ratio(
      `mount-${n}`,
      `mount, ${n} marks, SVG, labels placed`,
      ['mount', 'ms'],
      'kvadrant-drawing',
      'react-floor-same',
      n,
      [1.2, 1.05],
    ),
  ),
  ...counts.map((n) =>
    ratio(
      `mount-unlabelled-${n}`,
      `mount, ${n} marks, SVG, no labels`,
      ['mount', 'ms'],
      'kvadrant-unlabelled',
      'react-floor-none',
      n,
      [1.2, 1.05],
    ),
  ),
  ratio(
    'mount-canvas',
    'mount, 10000 marks, canvas, labels placed',
    ['mount', 'ms'],
    'kvadrant-canvas',
    'react-floor-same',
    10_000,
    [0.3, 0.17],
  ),
  ratio(
    'mount-canvas-unlabelled',
    'mount, 10000 marks, canvas, no labels',
    ['mount', 'ms'],
    'kvadrant-canvas-unlabelled',
    'react-floor-none',
    10_000,
    [0.3, 0.17],
  ),
  ratio(
    'drag-canvas',
    'drag step, 10000 marks, canvas',
    ['step', 'ms'],
    'kvadrant-canvas',
    'raw-svg-same',
    10_000,
    [0.2, 0.08],
  ),
  ratio(
    'drag-script-1000',
    "drag step's script, 1000 marks",
    ['step', 'scriptMs'],
    'kvadrant',
    'react-floor-same',
    1000,
    [1, 1],
  ),
  ratio(
    'drag-script-flat',
    "drag step's script, 10000 marks to 100",
    ['step', 'scriptMs'],
    'kvadrant',
    'kvadrant',
    10_000,
    [1.5, 1.5],
    100,
  ),
  ratio(
    'drag-1000',
    'drag step, 1000 marks, SVG',
    ['step', 'ms'],
    'kvadrant-drawing',
    'raw-svg-same',
    1000,
    [1, 0.45],
  ),
  ratio(
    'drag-10000',
    'drag step, 10000 marks, SVG',
    ['step', 'ms'],
    'kvadrant-drawing',
    'raw-svg-same',
    10_000,
    [1, 0.25],
  ),
  ratio(
    'hover-1000',
    'hover, 1000 marks',
    ['hover', 'ms'],
    'kvadrant',
    'react-floor-same',
    1000,
    [1, 0.6],
  ),
]

/**
 * The goals that are counted, not timed. Bytes are of one figure without React, compressed.
 */
export const countedGoals = {
  serverRatio: { least: 1.5, aim: 1.2 },
  figureBytes: { least: 30_000, aim: 16_000 },
  packages: { least: 12, aim: 10 },
  leftNodes: { least: 0, aim: 0 },
  leftListeners: { least: 0, aim: 0 },
  heapRatio: { least: 1.2, aim: 1.2 },
}

/** How much above its limit a ratio may be for noise alone. */
const slack = 1.25

/**
 * What `npm test` holds: goals by their ids, and the ratio of today where a goal is missed, so that
 * it gets no worse until it is reached. When a ratio has become better, take its new one here; when
 * its goal is reached, leave it out.
 *
 * @type {readonly { goal: string, today?: number }[]}
 */
export const guarded = [
  { goal: 'mount-1000', today: 6 },
  { goal: 'drag-1000', today: 1.34 },
  { goal: 'drag-script-1000' },
  { goal: 'hover-1000', today: 1.7 },
]

/** The ratio above which a guarded goal fails. */
export function limitOf(/** @type {{ goal: string, today?: number }} */ { goal, today = 0 }) {
  return Math.max(goalOf(goal).least, today) * slack
}

/**
 * @param {string} id
 * @throws {Error} Where there is no such goal.
 */
export function goalOf(id) {
  const goal = ratioGoals.find((one) => one.id === id)
  if (!goal) throw new Error(`There is no goal ${id}`)
  return goal
}
