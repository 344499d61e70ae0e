import { browser } from './browser'
import { type ClientPoint, onScreen } from './screen'

/** A real pointer with buttons: what it does comes to the page as the browser's own, trusted events. */
export interface Pointing {
  /** Goes to a point, with whatever button is held, and stays there. */
  readonly moveTo: (point: ClientPoint) => Promise<void>
  readonly press: (point: ClientPoint, button?: 'left' | 'right') => Promise<void>
  readonly release: (point: ClientPoint) => Promise<void>
  readonly click: (point: ClientPoint) => Promise<void>
  /** Presses, goes over two points between, and lets go at the end. */
  readonly drag: (from: ClientPoint, to: ClientPoint) => Promise<void>
  /** Lets go of what is held and leaves the page to its upper left corner. */
  readonly leave: () => Promise<void>
  /** The same pointer in another window, a frame's. */
  readonly inWindow: (window: Window) => Pointing
}

const BUTTONS = { none: 0, left: 1, right: 2 } as const

interface Held {
  button: keyof typeof BUTTONS
  /** Whether it is anywhere but in its corner. */
  away: boolean
}

function pointing(pointerType: 'mouse' | 'pen', window: Window, held: Held): Pointing {
  const send = async (
    type: 'mouseMoved' | 'mousePressed' | 'mouseReleased',
    point: ClientPoint,
    button: keyof typeof BUTTONS,
    clickCount = 0,
  ): Promise<void> => {
    held.away = true
    await browser().send('Input.dispatchMouseEvent', {
      type,
      ...onScreen(point, window),
      button,
      buttons: BUTTONS[held.button],
      clickCount,
      pointerType,
    })
  }
  // Several are sent together, since each answer takes a while; they come in their order.
  const own: Pointing = {
    moveTo: (point) => send('mouseMoved', point, held.button),
    press: async (point, button = 'left') => {
      const there = send('mouseMoved', point, 'none')
      held.button = button
      await Promise.all([there, send('mousePressed', point, button, 1)])
    },
    release: async (point) => {
      const { button } = held
      held.button = 'none'
      await send('mouseReleased', point, button, 1)
    },
    click: async (point) => {
      await Promise.all([own.press(point), own.release(point)])
    },
    drag: async (from, to) => {
      const steps = [1 / 3, 2 / 3, 1].map((part) => ({
        x: from.x + (to.x - from.x) * part,
        y: from.y + (to.y - from.y) * part,
      }))
      await Promise.all([own.press(from), ...steps.map(own.moveTo), own.release(to)])
    },
    leave: async () => {
      if (!held.away) return
      const corner = { x: 1, y: 1 }
      if (held.button !== 'none') await own.release(corner)
      await own.moveTo(corner)
      held.away = false
    },
    inWindow: (other) => pointing(pointerType, other, held),
  }
  return own
}

export const mouse = pointing('mouse', window, { button: 'none', away: false })
export const pen = pointing('pen', window, { button: 'none', away: false })
