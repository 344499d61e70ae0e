import { countedGoals, ratioGoals } from '../goals.mjs'
import { number } from './table.mjs'

/**
 * @typedef {import('./results').Results} Results
 * @typedef {import('../goals.mjs').RatioGoal} RatioGoal
 */

/**
 * A ratio as it was measured.
 *
 * @param {import('../run/summary.mjs').Summaries} summaries
 * @param {RatioGoal} goal
 * @returns {number | undefined} Undefined where one of the two was not measured.
 */
export function ratioOf(summaries, { phase, of, ours, floor }) {
  const above = summaries[ours.name]?.[ours.count]?.[phase]?.[of]
  const below = summaries[floor.name]?.[floor.count]?.[phase]?.[of]
  return above !== undefined && below !== undefined && below > 0 ? above / below : undefined
}

/** @returns {string[]} A row: what, measured, at least, aim, verdict. */
function row(
  /** @type {string} */ what,
  /** @type {number | undefined} */ measured,
  /** @type {{ least: number, aim: number }} */ { least, aim },
  unit = '',
) {
  const told = measured === undefined ? '–' : `${number(measured)}${unit}`
  return [what, told, `${least}${unit}`, `${aim}${unit}`, verdict(measured, least, aim)]
}

function verdict(
  /** @type {number | undefined} */ measured,
  /** @type {number} */ least,
  /** @type {number} */ aim,
) {
  if (measured === undefined || Number.isNaN(measured)) return 'not measured'
  if (measured <= aim) return 'aim reached'
  return measured <= least ? 'reached' : '**missed**'
}

/** @returns {string[][]} The rows of the table of goals. */
export function goalRows(/** @type {Results} */ { summaries, server, memory, sizes, packages }) {
  const ours = memory.kvadrant
  const floor = memory['react-floor']
  const bytes = sizes.kvadrant?.scriptBytes
  const drawing = server['kvadrant-drawing']
  const floorServer = server['react-floor']
  const { serverRatio, figureBytes, leftNodes, leftListeners, heapRatio } = countedGoals
  const kilo = ({ least, aim } = figureBytes) => ({ least: least / 1000, aim: aim / 1000 })
  return [
    ...ratioGoals.map((goal) =>
      row(`${goal.what}, to ${goal.floor.name}`, ratioOf(summaries, goal), goal),
    ),
    row(
      'server render, 100 marks, to react-floor',
      drawing && floorServer && drawing.ms / floorServer.ms,
      serverRatio,
    ),
    row(
      'one figure without React, gzip',
      bytes === undefined ? undefined : bytes / 1000,
      kilo(),
      ' kB',
    ),
    row('packages that come along', packages.kvadrant?.length, countedGoals.packages),
    row('nodes left after 20 mounts', ours?.nodes, leftNodes),
    row('listeners left after 20 mounts', ours?.listeners, leftListeners),
    row(
      'heap after 20 mounts, to react-floor',
      ours && floor && ours.heapBytes / floor.heapBytes,
      heapRatio,
    ),
  ]
}
