import { describe, expect, it } from 'vitest'
import { readPresenterKey, stepAfter } from './readPresenterKey'

const meaning = (key: string, where: Partial<Parameters<typeof readPresenterKey>[0]> = {}) =>
  readPresenterKey({ key, modified: false, onControl: false, rightToLeft: false, ...where })

describe('what a key means to a presentation', () => {
  it.each([
    ['ArrowRight', 'next'],
    ['ArrowDown', 'next'],
    [' ', 'next'],
    ['PageDown', 'next'],
    ['ArrowLeft', 'previous'],
    ['ArrowUp', 'previous'],
    ['PageUp', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    ['Escape', 'leave'],
    ['Enter', undefined],
    ['a', undefined],
    ['constructor', undefined],
  ])('%s is %s', (key, intent) => {
    expect(meaning(key)).toBe(intent)
  })

  it('leads on with the left arrow where the page runs from right to left', () => {
    expect(meaning('ArrowLeft', { rightToLeft: true })).toBe('next')
    expect(meaning('ArrowRight', { rightToLeft: true })).toBe('previous')
    expect(meaning('PageDown', { rightToLeft: true })).toBe('next')
  })

  it('leaves a control its own keys, but not those of a remote', () => {
    const onControl = { onControl: true }
    const own = [' ', 'ArrowRight', 'ArrowUp', 'Home', 'End'].map((key) => meaning(key, onControl))
    expect(new Set(own)).toEqual(new Set([undefined]))
    expect(meaning('PageDown', onControl)).toBe('next')
    expect(meaning('Escape', onControl)).toBe('leave')
  })

  it('leaves the browser what it does with Ctrl, Alt or Shift', () => {
    expect(meaning('ArrowLeft', { modified: true })).toBeUndefined()
    expect(meaning('PageDown', { modified: true })).toBeUndefined()
  })
})

it('keeps a step within the first and the last', () => {
  expect(stepAfter('previous', 0, 5)).toBe(0)
  expect(stepAfter('next', 4, 5)).toBe(4)
  expect(stepAfter('last', 1, 5)).toBe(4)
  expect(stepAfter('first', 3, 5)).toBe(0)
  expect(stepAfter('last', 0, 0)).toBe(0)
})
