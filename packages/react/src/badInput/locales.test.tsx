import { describe, expect, test, vi } from 'vitest'
import { portfolio } from '../server/testing/portfolio'
import { expectSound, shown } from './testing/shown'

const DATA = portfolio(3)

/** Shows a figure twice over and gives back what a developer is warned of. */
function warningsOf(locale: unknown, messages?: unknown): readonly string[] {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const first = shown({ data: DATA, locale, messages })
  first.rerender({ data: portfolio(4), locale, messages })
  shown({ data: DATA, locale, messages })
  expectSound(first.container, false)
  expect(error.mock.calls).toEqual([])
  const warnings = warn.mock.calls.map((parts) => parts.join(' '))
  vi.restoreAllMocks()
  return warnings
}

function titleWith(locale: unknown): string | null | undefined {
  const { container } = shown({ data: DATA, locale })
  return container.querySelector('[data-kv-title]')?.textContent
}

const SWEDISH = 'Komplexitet: vem ska göra vad?'
const ENGLISH = 'Complexity: who should do what?'

test.each([
  ['sv_SE', SWEDISH, 'sv-SE'],
  [' sv ', SWEDISH, 'sv'],
  ['SV-fi', SWEDISH, 'sv-FI'],
  ['en_GB', ENGLISH, 'en-GB'],
  [undefined, SWEDISH, 'sv'],
  [null, SWEDISH, 'sv'],
  ['', SWEDISH, 'sv'],
])('a locale that is %s is understood without a word', (locale, title, language) => {
  expect(warningsOf(locale)).toEqual([])
  const { container } = shown({ data: DATA, locale })
  expect(container.querySelector('[data-kv-title]')?.textContent).toBe(title)
  expect(container.querySelector('figure')?.lang).toBe(language)
})

describe('a locale that is unknown', () => {
  test.each([
    ['a language without texts', 'fi'],
    ['a language that nobody speaks', 'xx-XX'],
    ['no tag at all', 'not a locale'],
    ['a number', 5],
    ['an object without a prototype', Object.create(null)],
    ['a symbol', Symbol('sv')],
  ])('%s: English texts, and one development warning, once', (_, locale) => {
    const warnings = warningsOf(locale)
    expect(warnings).toHaveLength(1)
    expect(warnings[0]).toContain('Pass `messages`')
    expect(titleWith(locale)).toBe(ENGLISH)
  })
})

describe('a catalogue with missing keys', () => {
  test('the shipped text of the language fills in, without a word', () => {
    const messages = { 'complexity.title': 'Vem gör vad?' }
    expect(warningsOf('sv', messages)).toEqual([])
    const { container } = shown({ data: DATA, locale: 'sv', messages })
    expect(container.querySelector('[data-kv-title]')?.textContent).toBe('Vem gör vad?')
    expect(container.querySelector('[data-kv-table]')?.textContent).toContain('Satsning')
  })

  test('of a language that does not ship: English fills in, and one development warning, once', () => {
    const messages = { 'complexity.title': 'Kuka tekee mitä?', 'figure.members.other': '{count}' }
    const warnings = warningsOf('fi-FI', messages)
    expect(warnings).toHaveLength(1)
    expect(warnings[0]).toMatch(/"fi-FI" \d+ are missing/)
    const { container } = shown({ data: DATA, locale: 'fi-FI', messages })
    expect(container.querySelector('[data-kv-title]')?.textContent).toBe('Kuka tekee mitä?')
    expect(container.querySelector('[data-kv-table]')?.textContent).toContain('Initiative')
  })

  test.each([
    ['null', null],
    ['a text', 'text'],
    ['a list', ['text']],
    ['texts that are none', { 'complexity.title': 5, 'table.label': null, 'table.region': {} }],
    ['what throws when it is read', new Proxy({}, { getOwnPropertyDescriptor: fail, get: fail })],
    ['what throws when it is listed', new Proxy({}, { ownKeys: fail })],
  ])('a catalogue that is %s: the shipped texts stay', (_, messages) => {
    expect(warningsOf('sv', messages)).toEqual([])
    const { container } = shown({ data: DATA, locale: 'sv', messages })
    expect(container.querySelector('[data-kv-title]')?.textContent).toBe(SWEDISH)
  })
})

function fail(): never {
  throw new Error('The catalogue cannot be read.')
}
