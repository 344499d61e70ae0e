import { browser } from './browser'

/** Virtual key codes, without which Chromium moves no focus and clicks no button. */
const CODES: Readonly<Record<string, number>> = {
  Tab: 9,
  Enter: 13,
  Escape: 27,
  ' ': 32,
  PageUp: 33,
  PageDown: 34,
  End: 35,
  Home: 36,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
  Delete: 46,
}

const TEXTS: Readonly<Record<string, string>> = { Enter: '\r' }

const MODIFIERS = { Alt: 1, Control: 2, Meta: 4, Shift: 8 } as const

/** A key with its modifiers, as in `Shift+ArrowRight` or `Control+z`. */
export type KeyStroke = string

/** Presses one key and lets it go, as the keyboard does it, where the focus is. */
export async function press(stroke: KeyStroke): Promise<void> {
  const names = stroke === '+' ? ['+'] : stroke.split('+')
  const key = names.at(-1) ?? ''
  const modifiers = names.slice(0, -1).reduce((sum, name) => sum | modifier(name), 0)
  // Letters and digits have their own characters for codes; other characters write without one.
  const letter = /^[a-z0-9]$/i.test(key) ? key.toUpperCase().charCodeAt(0) : 0
  const windowsVirtualKeyCode = CODES[key] ?? letter
  const writes = key.length === 1 && (modifiers & ~MODIFIERS.Shift) === 0
  const text = TEXTS[key] ?? (writes ? key : undefined)
  const shared = { key, modifiers, windowsVirtualKeyCode, code: key.length > 1 ? key : '' }
  const pressed = browser().send('Input.dispatchKeyEvent', {
    type: text === undefined ? 'rawKeyDown' : 'keyDown',
    ...shared,
    ...(text !== undefined && { text, unmodifiedText: text }),
  })
  // Sent together, since each answer takes a while; they come in their order.
  await Promise.all([
    pressed,
    browser().send('Input.dispatchKeyEvent', { type: 'keyUp', ...shared }),
  ])
}

/** Presses keys one after the other. */
export async function pressAll(strokes: readonly KeyStroke[]): Promise<void> {
  for (const stroke of strokes) await press(stroke)
}

/** Writes text, a key for each character. */
export async function write(text: string): Promise<void> {
  for (const character of text) await press(character)
}

function modifier(name: string): number {
  if (name === 'Alt' || name === 'Control' || name === 'Meta' || name === 'Shift')
    return MODIFIERS[name]
  throw new Error(`There is no modifier "${name}".`)
}
