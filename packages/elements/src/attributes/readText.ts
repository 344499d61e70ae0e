import type { ReadText, TextReading } from './setting'

const UNREADABLE: TextReading = { unreadable: true }

/** The text itself. */
export const readWords: ReadText = (text) => ({ value: text })

/**
 * Whether an attribute is there: any text counts as yes, as in HTML, but for `false`, which is what
 * frameworks write that turn values into text.
 */
export const readFlag: ReadText = (text) => ({ value: text.trim().toLowerCase() !== 'false' })

/** Yes unless the text is `false`, `off` or `no`: for what is on to begin with. */
export const readSwitch: ReadText = (text) => ({
  value: !['false', 'off', 'no'].includes(text.trim().toLowerCase()),
})

/** A finite number, with a decimal point. */
export const readNumber: ReadText = (text) => {
  const value = Number(text)
  return text.trim() === '' || !Number.isFinite(value) ? UNREADABLE : { value }
}

/** Any JSON. */
export const readJsonText: ReadText = (text) => {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return UNREADABLE
  }
}

/** A JSON list of texts, or texts with commas between them. */
export const readList: ReadText = (text) => {
  const json = text.trim().startsWith('[') ? readJsonText(text) : UNREADABLE
  if ('value' in json) return json
  const words = text.split(',').map((word) => word.trim())
  return { value: words.filter((word) => word !== '') }
}

/** One of a few words, or of a few whole numbers. */
export function readOneOf<Word extends string | number>(words: readonly Word[]): ReadText {
  return (text) => {
    const value = words.find((word) => String(word) === text.trim())
    return value === undefined ? UNREADABLE : { value }
  }
}

/** What is a JSON object, or pairs as a style attribute has them: `label: name; size: cost`. */
export const readPairs: ReadText = (text) => {
  if (text.trim().startsWith('{')) return readJsonText(text)
  const parts = text.split(';').filter((part) => part.trim() !== '')
  const pairs = parts.map((part) => {
    const at = part.indexOf(':')
    return [part.slice(0, at).trim(), part.slice(at + 1).trim()] as const
  })
  const whole = pairs.every(([name, key], index) => {
    return (parts[index] ?? '').includes(':') && name !== '' && key !== ''
  })
  return whole ? { value: Object.fromEntries(pairs) } : UNREADABLE
}
