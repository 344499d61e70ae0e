import { setTimeout as wait } from 'node:timers/promises'
import { along } from './phases.mjs'
import { visit } from './visit.mjs'

const frameMs = 1000 / 60

/**
 * Drags a mark for about two seconds while the mouse moves sixty times a second, and records how
 * long each frame took. The mouse does not wait for the page, as a hand does not.
 *
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @param {import('./contestants.mjs').Contestant} contestant
 * @param {number} count
 * @param {number} [moves]
 * @returns {Promise<number[]>} The frames' times in milliseconds of the clock.
 */
export function recordDrag(browser, url, contestant, count, moves = 120) {
  return visit(browser, url, contestant, async (meter) => {
    await meter.ask(`prepare(${count})`)
    await meter.ask('mount()')
    const from = await meter.ask('movedSpot()')
    await meter.mouse('mouseMoved', from)
    await meter.mouse('mousePressed', from)
    await meter.mouse('mouseMoved', along(from, 0), true)
    await meter.ask('idle()')
    await meter.ask('record()')
    const sent = []
    const began = performance.now()
    for (let step = 1; step <= moves; step += 1) {
      sent.push(meter.mouse('mouseMoved', along(from, step), true))
      await wait(Math.max(0, began + step * frameMs - performance.now()))
    }
    await Promise.all(sent)
    const gapsMs = await meter.ask('recorded()')
    await meter.mouse('mouseReleased', along(from, moves))
    return gapsMs
  })
}
