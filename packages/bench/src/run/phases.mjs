import { dropPx } from '../scene/drop.mjs'

/**
 * @typedef {import('./meter.mjs').Meter} Meter
 * @typedef {import('./meter.mjs').Cost} Cost
 * @typedef {{ xPx: number, yPx: number }} Spot
 */

/** How long a phase of many steps goes on at most before it ends early, in milliseconds of the clock. */
const patienceMs = 2500
const leastSteps = 3

/**
 * Mounts the scene that is prepared.
 *
 * @param {Meter} meter
 * @returns {Promise<Cost>}
 */
export async function measureMount(meter) {
  await meter.collect()
  return meter.cost(() => meter.ask('mount()'))
}

/**
 * Drags the point that is to be moved, by real mouse events, a step a frame, and drops it.
 *
 * @param {Meter} meter
 * @param {number} steps
 * @returns {Promise<{ step: Cost, ends: Cost, arrived: boolean }>} The mean of a step, the cost of
 *   taking and dropping it, and whether the host's data followed the mouse.
 */
export async function measureDrag(meter, steps) {
  const from = /** @type {Spot | undefined} */ (await meter.ask('movedSpot()'))
  if (!from) throw new Error('The point to drag is not drawn')
  const before = await meter.ask('movedPosition()')
  await meter.collect()
  await meter.mouse('mouseMoved', from)
  await meter.ask('idle()')

  const taking = await meter.cost(async () => {
    await meter.mouse('mousePressed', from)
    await meter.mouse('mouseMoved', { xPx: from.xPx + 10, yPx: from.yPx }, true)
    await meter.ask('idle()')
  })
  const to = { xPx: from.xPx + dropPx, yPx: from.yPx }
  let taken = 0
  const moving = await meter.cost(async () => {
    const began = performance.now()
    const step = async (/** @type {Spot} */ spot) => {
      taken += 1
      await meter.mouse('mouseMoved', spot, true)
      await meter.ask('settle()')
    }
    for (let next = 1; next < steps; next += 1) {
      if (next > leastSteps && performance.now() - began > patienceMs) break
      await step(along(from, next))
    }
    await step(to)
    await meter.ask('idle()')
  })
  const dropping = await meter.cost(async () => {
    await meter.mouse('mouseReleased', to)
    await meter.ask('idle()')
  })
  const after = await meter.ask('movedPosition()')
  const now = /** @type {Spot | undefined} */ (await meter.ask('movedSpot()'))
  return {
    step: scaled(moving, 1 / taken),
    ends: added(taking, dropping),
    arrived:
      before !== undefined &&
      after !== undefined &&
      after.x > before.x + 0.02 &&
      now !== undefined &&
      Math.hypot(now.xPx - to.xPx, now.yPx - to.yPx) < 4,
  }
}

/** Where the mouse is after a number of steps: to and fro to the right and a little up and down. */
export function along(/** @type {Spot} */ { xPx, yPx }, /** @type {number} */ step) {
  return { xPx: xPx + 50 + 25 * Math.sin(step / 5), yPx: yPx + 25 * Math.sin(step / 3) }
}

/**
 * Moves the mouse from mark to mark, a step a frame.
 *
 * @param {Meter} meter
 * @param {number} steps
 * @returns {Promise<{ step: Cost, shown: boolean }>} The mean of a step, and whether a name was
 *   shown after most of them.
 */
export async function measureHover(meter, steps) {
  const spots = /** @type {Spot[]} */ (await meter.ask(`spots(${steps})`))
  await meter.mouse('mouseMoved', { xPx: 1, yPx: 1 })
  await meter.ask('idle()')
  await meter.collect()
  let taken = 0
  const cost = await meter.cost(async () => {
    const began = performance.now()
    for (const spot of spots) {
      if (taken >= leastSteps && performance.now() - began > patienceMs) break
      taken += 1
      await meter.mouse('mouseMoved', spot)
      await meter.ask('settle()')
    }
    await meter.ask('idle()')
  })
  let shown = 0
  for (const spot of spots.slice(0, leastSteps)) {
    await meter.mouse('mouseMoved', spot)
    await meter.ask('idle()')
    if ((await meter.ask('pointedAt()')) !== '') shown += 1
  }
  await meter.mouse('mouseMoved', { xPx: 1, yPx: 1 })
  await meter.ask('idle()')
  return { step: scaled(cost, 1 / taken), shown: shown * 2 > leastSteps }
}

/** @returns {Cost} */
function scaled(/** @type {Cost} */ cost, /** @type {number} */ by) {
  return {
    taskMs: cost.taskMs * by,
    scriptMs: cost.scriptMs * by,
    layoutMs: cost.layoutMs * by,
    styleMs: cost.styleMs * by,
  }
}

/** @returns {Cost} */
function added(/** @type {Cost} */ one, /** @type {Cost} */ other) {
  return {
    taskMs: one.taskMs + other.taskMs,
    scriptMs: one.scriptMs + other.scriptMs,
    layoutMs: one.layoutMs + other.layoutMs,
    styleMs: one.styleMs + other.styleMs,
  }
}
