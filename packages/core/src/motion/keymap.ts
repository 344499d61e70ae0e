/** A key press as the browser reports it. */
export interface KeyPress {
  /** The DOM's `KeyboardEvent.key`. */
  readonly key: string
  readonly shift: boolean
  /** Ctrl, or Cmd on a Mac. */
  readonly command: boolean
  readonly alt: boolean
}

/** What a key means. */
export type KeyIntent =
  | { readonly type: 'go'; readonly to: 'next' | 'previous' | 'first' | 'last' }
  | { readonly type: 'grab' }
  | { readonly type: 'drop' }
  | {
      readonly type: 'step'
      readonly axis: number
      readonly direction: 1 | -1
      readonly large: boolean
    }
  | { readonly type: 'end'; readonly axis: number; readonly to: 0 | 1 }
  | { readonly type: 'escape' }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }

/** What the keymap needs to know of the figure. */
export interface KeyContext {
  /** Whether a mark is grabbed: arrows then move it, and go between marks otherwise. */
  readonly grabbed: boolean
  /** Whether axis 0 is drawn from right to left; arrows keep their visual meaning. */
  readonly mirror: boolean
  /** How many axes the space has. */
  readonly axisCount: number
}

const ARROWS: ReadonlyMap<string, { readonly axis: number; readonly direction: 1 | -1 }> = new Map([
  ['ArrowRight', { axis: 0, direction: 1 }],
  ['ArrowLeft', { axis: 0, direction: -1 }],
  ['ArrowUp', { axis: 1, direction: 1 }],
  ['ArrowDown', { axis: 1, direction: -1 }],
])

/** What a key press means in a figure, or undefined where the key is not the figure's. */
export function readKey(press: KeyPress, context: KeyContext): KeyIntent | undefined {
  const { key, shift, command, alt } = press
  if (command && !alt && (key === 'z' || key === 'Z')) return { type: shift ? 'redo' : 'undo' }
  if (command && !alt && !shift && (key === 'y' || key === 'Y')) return { type: 'redo' }
  if (command || alt) return undefined
  if (key === 'Escape') return { type: 'escape' }
  if (key === 'Enter' || key === ' ') return { type: context.grabbed ? 'drop' : 'grab' }
  return context.grabbed ? movingKey(key, shift, context) : goingKey(key, context)
}

/** Arrows step, Shift and Page keys step larger, Home and End go to the ends of axis 0 (with Shift, of axis 1). */
function movingKey(
  key: string,
  shift: boolean,
  { mirror, axisCount }: KeyContext,
): KeyIntent | undefined {
  const upright = axisCount > 1 ? 1 : 0
  const arrow = ARROWS.get(key)
  if (arrow) {
    const flip = mirror && arrow.axis === 0
    const axis = Math.min(arrow.axis, upright)
    return {
      type: 'step',
      axis,
      direction: flip ? opposite(arrow.direction) : arrow.direction,
      large: shift,
    }
  }
  if (key === 'PageUp')
    return { type: 'step', axis: shift ? 0 : upright, direction: 1, large: true }
  if (key === 'PageDown')
    return { type: 'step', axis: shift ? 0 : upright, direction: -1, large: true }
  if (key === 'Home') return { type: 'end', axis: shift ? upright : 0, to: 0 }
  if (key === 'End') return { type: 'end', axis: shift ? upright : 0, to: 1 }
  return undefined
}

function goingKey(key: string, { mirror }: KeyContext): KeyIntent | undefined {
  if (key === 'ArrowDown' || key === (mirror ? 'ArrowLeft' : 'ArrowRight'))
    return { type: 'go', to: 'next' }
  if (key === 'ArrowUp' || key === (mirror ? 'ArrowRight' : 'ArrowLeft'))
    return { type: 'go', to: 'previous' }
  if (key === 'Home') return { type: 'go', to: 'first' }
  if (key === 'End') return { type: 'go', to: 'last' }
  return undefined
}

function opposite(direction: 1 | -1): 1 | -1 {
  return direction === 1 ? -1 : 1
}
