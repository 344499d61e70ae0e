import type { Arrow, Arrows } from '../spaces/space'

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
  | {
      readonly type: 'go'
      readonly to: 'next' | 'previous' | 'first' | 'last' | 'next-axis' | 'previous-axis'
    }
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
  /** Whether the drawing runs from right to left; arrows keep their visual meaning. */
  readonly mirror: boolean
  /** What the space's arrow keys move. */
  readonly arrows: Arrows
  /** The axis of the active handle, in a space with a handle for each axis: every arrow moves that one. */
  readonly handleAxis?: number | undefined
}

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

/**
 * Arrows step, Shift and Page keys step larger, Home and End go to the ends of the axis that the
 * horizontal arrows move, with Shift of the upright one. In a mirrored drawing only the arrows
 * swap: Home is the least value wherever it is drawn.
 */
function movingKey(key: string, shift: boolean, context: KeyContext): KeyIntent | undefined {
  const { arrows, mirror, handleAxis } = context
  const moved = (arrow: keyof Arrows): Arrow => ({
    axis: handleAxis ?? arrows[arrow].axis,
    direction: arrows[arrow].direction,
  })
  const step = (arrow: keyof Arrows, large: boolean): KeyIntent => ({
    type: 'step',
    ...moved(arrow),
    large,
  })
  const end = (towards: 1 | -1): KeyIntent => {
    const { axis, direction } = moved(shift ? 'ArrowUp' : 'ArrowRight')
    return { type: 'end', axis, to: direction === towards ? 1 : 0 }
  }
  if (isArrow(key)) return step(mirror ? MIRRORED[key] : key, shift)
  if (key === 'PageUp') return step(shift ? 'ArrowRight' : 'ArrowUp', true)
  if (key === 'PageDown') return step(shift ? 'ArrowLeft' : 'ArrowDown', true)
  if (key === 'Home') return end(-1)
  if (key === 'End') return end(1)
  return undefined
}

const MIRRORED = {
  ArrowRight: 'ArrowLeft',
  ArrowLeft: 'ArrowRight',
  ArrowUp: 'ArrowUp',
  ArrowDown: 'ArrowDown',
} as const satisfies Record<keyof Arrows, keyof Arrows>

function isArrow(key: string): key is keyof Arrows {
  return Object.hasOwn(MIRRORED, key)
}

/** Between marks: the next and the last one in reading order; with handles, up and down go between a row's own. */
function goingKey(key: string, { mirror, handleAxis }: KeyContext): KeyIntent | undefined {
  if (handleAxis !== undefined && key === 'ArrowDown') return { type: 'go', to: 'next-axis' }
  if (handleAxis !== undefined && key === 'ArrowUp') return { type: 'go', to: 'previous-axis' }
  if (key === 'ArrowDown' || key === (mirror ? 'ArrowLeft' : 'ArrowRight'))
    return { type: 'go', to: 'next' }
  if (key === 'ArrowUp' || key === (mirror ? 'ArrowRight' : 'ArrowLeft'))
    return { type: 'go', to: 'previous' }
  if (key === 'Home') return { type: 'go', to: 'first' }
  if (key === 'End') return { type: 'go', to: 'last' }
  return undefined
}
