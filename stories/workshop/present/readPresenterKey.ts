/** Where a presentation goes, or that it ends. */
export type PresenterIntent = 'next' | 'previous' | 'first' | 'last' | 'leave'

/** A key press as the browser reports it, and where. */
export interface PresenterKey {
  /** The DOM's `KeyboardEvent.key`. */
  readonly key: string
  /** Whether Ctrl, Alt, Cmd or Shift is held. */
  readonly modified: boolean
  /** Whether the focus is on something that has its own use for Space, arrows, Home and End: a button, a field. */
  readonly onControl: boolean
  /** Whether the page runs from right to left: the left arrow then leads on. */
  readonly rightToLeft: boolean
}

/** Remotes send the Page keys, and presenters press Escape, wherever the focus is. */
const ANYWHERE: Readonly<Record<string, PresenterIntent>> = {
  PageDown: 'next',
  PageUp: 'previous',
  Escape: 'leave',
}

const OFF_CONTROLS: Readonly<Record<string, PresenterIntent>> = {
  ' ': 'next',
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
}

/** What a key means to a presentation; undefined where it means nothing, or is a control's own. */
export function readPresenterKey({
  key,
  modified,
  onControl,
  rightToLeft,
}: PresenterKey): PresenterIntent | undefined {
  if (modified) return undefined
  if (Object.hasOwn(ANYWHERE, key)) return ANYWHERE[key]
  if (onControl) return undefined
  if (key === 'ArrowRight') return rightToLeft ? 'previous' : 'next'
  if (key === 'ArrowLeft') return rightToLeft ? 'next' : 'previous'
  return Object.hasOwn(OFF_CONTROLS, key) ? OFF_CONTROLS[key] : undefined
}

/** The step that an intent leads to, kept within the first and the last of `count`. */
export function stepAfter(
  intent: Exclude<PresenterIntent, 'leave'>,
  at: number,
  count: number,
): number {
  const last = Math.max(0, count - 1)
  const wanted = { next: at + 1, previous: at - 1, first: 0, last }[intent]
  return Math.min(last, Math.max(0, wanted))
}
