import { browser } from './browser'
import { type ClientPoint, onScreen } from './screen'

const down = new Map<number, ClientPoint>()

function send(type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel') {
  const ends = type === 'touchEnd' || type === 'touchCancel'
  const fingers = [...down].map(([id, point]) => ({ id, ...onScreen(point, window) }))
  return browser().send('Input.dispatchTouchEvent', { type, touchPoints: ends ? [] : fingers })
}

/** Real fingers, each with a number: the browser makes touch and pointer events, taps and scrolling of them. */
export const touch = {
  start: async (point: ClientPoint, finger = 1): Promise<void> => {
    down.set(finger, point)
    await send('touchStart')
  },
  /** Moves a finger that is down; nothing where it is not any more. */
  moveTo: async (point: ClientPoint, finger = 1): Promise<void> => {
    if (!down.has(finger)) return
    down.set(finger, point)
    await send('touchMove')
  },
  /** Lifts every finger. */
  end: async (): Promise<void> => {
    if (down.size === 0) return
    down.clear()
    await send('touchEnd')
  },
  /** The system takes the fingers away, as for a gesture of its own. */
  cancel: async (): Promise<void> => {
    down.clear()
    await send('touchCancel')
  },
  tap: async (point: ClientPoint): Promise<void> => {
    await Promise.all([touch.start(point), touch.end()])
  },
  /** Puts a finger down, goes over two points between, and lifts it at the end. */
  drag: async (from: ClientPoint, to: ClientPoint): Promise<void> => {
    await touch.start(from)
    // One after the other: of moves sent together the browser makes no scrolling.
    for (const part of [1 / 3, 2 / 3, 1]) {
      await touch.moveTo({ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part })
    }
    await touch.end()
  },
  /** Lifts whatever is still down. */
  leave: async (): Promise<void> => {
    if (down.size > 0) await touch.cancel()
  },
}
