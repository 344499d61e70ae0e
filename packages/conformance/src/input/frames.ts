import { vi } from 'vitest'

/** The next frame that the browser draws. */
export function nextFrame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve))
}

/**
 * Until everything that an input sets off is over: two frames, for what waits for one, and a turn
 * of the task queue after them.
 */
export async function settled(): Promise<void> {
  await nextFrame()
  await nextFrame()
  await new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', resolve, { once: true })
    port1.start()
    port2.postMessage(undefined)
  })
}

/** Looks again at each frame or so until nothing is wrong any more; what was wrong last is thrown after five seconds. */
export function until<Result>(look: () => Result | Promise<Result>): Promise<Result> {
  return vi.waitFor(look, { timeout: 5000, interval: 15 })
}
