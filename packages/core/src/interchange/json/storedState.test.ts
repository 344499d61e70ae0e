import { expect, test } from 'vitest'
import type { PortfolioState } from './state'
import { forgetState, keepState, recallState, type StateStorage } from './storedState'

const state: PortfolioState = { headers: ['Åtgärd'], rows: [['Flytt']], selected: '1' }
const REFUSED = [{ code: 'storage-refused', severity: 'warning' }]

/** A storage that keeps its texts in a map. */
function storage(texts = new Map<string, string>()): StateStorage {
  return {
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: (key) => void texts.delete(key),
  }
}

test('what was kept is recalled, and gone once it is forgotten', () => {
  const texts = new Map([['other', 'text']])
  const source = () => storage(texts)
  expect(recallState(source, 'mine')).toEqual({ state: undefined, diagnostics: [] })
  expect(keepState(source, 'mine', state)).toEqual([])
  expect(recallState(source, 'mine')).toEqual({ state, diagnostics: [] })
  expect(forgetState(source, 'mine')).toEqual([])
  expect(recallState(source, 'mine')).toEqual({ state: undefined, diagnostics: [] })
  expect([...texts]).toEqual([['other', 'text']])
})

test('a kept text that cannot be read stays where it is', () => {
  const texts = new Map([['mine', '{"kvadrant":9}']])
  expect(recallState(() => storage(texts), 'mine')).toEqual({
    state: undefined,
    diagnostics: [{ code: 'state-version', severity: 'error', value: '9' }],
  })
  expect(texts.get('mine')).toBe('{"kvadrant":9}')
})

const fails = (): never => {
  throw new Error('the quota is used up')
}

test.each([
  ['is missing', () => undefined],
  ['is forbidden', fails],
  ['is full', () => ({ getItem: fails, setItem: fails, removeItem: fails })],
])('a storage that %s is reported, and nothing throws', (_, source) => {
  expect(keepState(source, 'mine', state)).toEqual(REFUSED)
  expect(forgetState(source, 'mine')).toEqual(REFUSED)
  expect(recallState(source, 'mine').state).toBeUndefined()
})
