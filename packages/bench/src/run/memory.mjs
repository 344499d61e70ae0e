import { visit } from './visit.mjs'

const count = 100
const mounts = 20

/**
 * What is left after twenty mounts and unmounts of a hundred marks: more nodes and listeners than
 * before them, more bytes of script objects, and all bytes that are there then. The first mount
 * does not count, since code and caches stay for good.
 *
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @param {import('./contestants.mjs').Contestant} contestant
 * @returns {Promise<{ nodes: number, listeners: number, grownBytes: number, heapBytes: number }>}
 */
export function measureMemory(browser, url, contestant) {
  return visit(browser, url, contestant, async (meter) => {
    await meter.ask(`prepare(${count})`)
    const mountOnce = async () => {
      await meter.ask('mount()')
      await meter.ask('unmount()')
    }
    const living = async () => {
      await meter.collect()
      await meter.ask('idle()')
      await meter.collect()
      return meter.living()
    }
    await mountOnce()
    const before = await living()
    for (let times = 0; times < mounts; times += 1) await mountOnce()
    const after = await living()
    return {
      nodes: after.nodes - before.nodes,
      listeners: after.listeners - before.listeners,
      grownBytes: after.heapBytes - before.heapBytes,
      heapBytes: after.heapBytes,
    }
  })
}
