import { shuffled } from '../scene/random.mjs'
import { chosen } from './contestants.mjs'
import { measureDrag, measureHover, measureMount } from './phases.mjs'
import { visit } from './visit.mjs'

/**
 * @typedef {import('./contestants.mjs').Contestant} Contestant
 * @typedef {import('./meter.mjs').Cost} Cost
 * @typedef {{ marks: string[], labels: string[] }} Drawn
 * @typedef {{ mount: Cost[], step: Cost[], ends: Cost[], hover: Cost[], arrived: boolean, shown: boolean }} Samples
 * @typedef {Record<string, Record<number, Samples>>} Measured By contestant's name and count.
 */

/**
 * @typedef {object} Plan
 * @property {readonly Contestant[]} contestants
 * @property {readonly number[]} counts
 * @property {number} rounds
 * @property {number} steps Of a drag and of a hover.
 * @property {readonly ('drag' | 'hover')[]} [without] What is not measured.
 * @property {(line: string) => void} tell
 */

/**
 * Looks which marks and labels Kvadrant draws at each count, for the floors that draw the same.
 *
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @param {readonly number[]} counts
 * @returns {Promise<Record<number, Drawn>>}
 */
export function lookAtDrawn(browser, url, counts) {
  const [drawing] = chosen(['kvadrant-drawing'])
  if (!drawing) return Promise.resolve({})
  return visit(browser, url, drawing, async (meter) => {
    /** @type {Record<number, Drawn>} */
    const drawn = {}
    for (const count of counts) {
      await meter.ask(`prepare(${count})`)
      await meter.ask('mount()')
      drawn[count] = await meter.ask('drawn()')
      await meter.ask('unmount()')
    }
    return drawn
  })
}

/**
 * Measures contestants in turn, round after round, each time in another order.
 *
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @param {Record<number, Drawn>} drawn
 * @param {Plan} plan
 * @returns {Promise<Measured>}
 */
export async function measureRounds(browser, url, drawn, plan) {
  /** @type {Measured} */
  const measured = {}
  for (let round = 1; round <= plan.rounds; round += 1) {
    for (const contestant of shuffled(plan.contestants, round)) {
      plan.tell(`round ${round} of ${plan.rounds}: ${contestant.name}`)
      const own = (measured[contestant.name] ??= {})
      await visit(browser, url, contestant, async (meter) => {
        for (const count of plan.counts) {
          const samples = (own[count] ??= emptySamples())
          await meter.ask(`prepare(${count}${sceneOf(contestant, drawn[count])})`)
          samples.mount.push(await measureMount(meter))
          if (!plan.without?.includes('drag')) {
            const drag = await measureDrag(meter, plan.steps)
            samples.step.push(drag.step)
            samples.ends.push(drag.ends)
            samples.arrived &&= drag.arrived
          }
          if (!plan.without?.includes('hover')) {
            const hover = await measureHover(meter, plan.steps)
            samples.hover.push(hover.step)
            samples.shown &&= hover.shown
          }
          await meter.ask('unmount()')
        }
      })
    }
  }
  return measured
}

/**
 * The samples of two runs taken together.
 *
 * @param {Measured} one
 * @param {Measured} other
 * @returns {Measured}
 */
export function merged(one, other) {
  /** @type {Measured} */
  const both = {}
  for (const run of [one, other]) {
    for (const [name, counts] of Object.entries(run)) {
      const own = (both[name] ??= {})
      for (const [count, samples] of Object.entries(counts)) {
        const before = own[Number(count)] ?? emptySamples()
        own[Number(count)] = {
          mount: [...before.mount, ...samples.mount],
          step: [...before.step, ...samples.step],
          ends: [...before.ends, ...samples.ends],
          hover: [...before.hover, ...samples.hover],
          arrived: before.arrived && samples.arrived,
          shown: before.shown && samples.shown,
        }
      }
    }
  }
  return both
}

/** The second parameter of the page's `prepare`, with the comma before it. */
function sceneOf(/** @type {Contestant} */ { draws }, /** @type {Drawn | undefined} */ drawn) {
  if (!draws || !drawn) return ''
  return `, ${JSON.stringify(draws === 'same' ? drawn : { ...drawn, labels: [] })}`
}

/** @returns {Samples} */
function emptySamples() {
  return { mount: [], step: [], ends: [], hover: [], arrived: true, shown: true }
}
