import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { plane } from '../spaces/plane'
import { type KeyContext, type KeyIntent, type KeyPress, readKey } from './keymap'

// Properties try many cases, and a busy machine takes its time for them.
vi.setConfig({ testTimeout: 60_000 })

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  shift: false,
  command: false,
  alt: false,
  ...held,
})
const going: KeyContext = { grabbed: false, mirror: false, arrows: plane.arrows }
const moving: KeyContext = { ...going, grabbed: true }

const step = (axis: number, direction: 1 | -1, large = false): KeyIntent => ({
  type: 'step',
  axis,
  direction,
  large,
})
const end = (axis: number, to: 0 | 1): KeyIntent => ({ type: 'end', axis, to })
const SHIFT = { shift: true }

describe('while a mark is grabbed', () => {
  test.each<[string, Partial<KeyPress>, KeyIntent]>([
    ['ArrowRight', {}, step(0, 1)],
    ['ArrowLeft', {}, step(0, -1)],
    ['ArrowUp', {}, step(1, 1)],
    ['ArrowDown', {}, step(1, -1)],
    ['ArrowRight', SHIFT, step(0, 1, true)],
    ['ArrowDown', SHIFT, step(1, -1, true)],
    ['PageUp', {}, step(1, 1, true)],
    ['PageDown', {}, step(1, -1, true)],
    ['PageUp', SHIFT, step(0, 1, true)],
    ['PageDown', SHIFT, step(0, -1, true)],
    ['Home', {}, end(0, 0)],
    ['End', {}, end(0, 1)],
    ['Home', SHIFT, end(1, 0)],
    ['End', SHIFT, end(1, 1)],
    ['Enter', {}, { type: 'drop' }],
    [' ', {}, { type: 'drop' }],
    ['Escape', {}, { type: 'escape' }],
  ])('keys-grab-move-drop: %s %j', (key, held, intent) => {
    expect(readKey(press(key, held), moving)).toEqual(intent)
  })

  test.each<[string, Partial<KeyPress>, KeyIntent]>([
    ['ArrowRight', {}, step(0, -1)],
    ['ArrowLeft', {}, step(0, 1)],
    ['ArrowLeft', SHIFT, step(0, 1, true)],
    ['ArrowUp', {}, step(1, 1)],
    ['ArrowDown', {}, step(1, -1)],
    ['PageUp', SHIFT, step(0, 1, true)],
    ['Home', {}, end(0, 0)],
    ['End', {}, end(0, 1)],
  ])('keys-arrows-keep-visual-meaning: mirrored, %s %j', (key, held, intent) => {
    expect(readKey(press(key, held), { ...moving, mirror: true })).toEqual(intent)
  })

  test('keys-arrows-keep-visual-meaning: an arrow moves the drawn mark the way that it points', () => {
    const towards = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }
    for (const mirror of [false, true]) {
      const view = plane.view({ xPx: 0, yPx: 0, widthPx: 100, heightPx: 100, mirror })
      for (const [key, [dx = 9, dy = 9]] of Object.entries(towards)) {
        const intent = readKey(press(key), { ...moving, mirror })
        if (intent?.type !== 'step') throw new Error(`${key} is no step`)
        const from = view.project([0.5, 0.5])
        const to = view.project(plane.step([0.5, 0.5], intent.axis, intent.direction * 0.1))
        expect([Math.round(to.xPx - from.xPx), Math.round(to.yPx - from.yPx)]).toEqual([
          dx * 10 + 0,
          dy * 10 + 0,
        ])
      }
    }
  })

  test('keys-handles-move-their-axis: with a handle for each axis every arrow moves that one', () => {
    const handle: KeyContext = { ...moving, handleAxis: 4 }
    expect(readKey(press('ArrowUp'), handle)).toEqual(step(4, 1))
    expect(readKey(press('ArrowLeft'), handle)).toEqual(step(4, -1))
    expect(readKey(press('End'), handle)).toEqual(end(4, 1))
    expect(readKey(press('Home', SHIFT), handle)).toEqual(end(4, 0))
  })
})

describe('while none is', () => {
  test.each<[string, boolean, KeyIntent]>([
    ['ArrowRight', false, { type: 'go', to: 'next' }],
    ['ArrowDown', false, { type: 'go', to: 'next' }],
    ['ArrowLeft', false, { type: 'go', to: 'previous' }],
    ['ArrowUp', false, { type: 'go', to: 'previous' }],
    ['ArrowLeft', true, { type: 'go', to: 'next' }],
    ['ArrowRight', true, { type: 'go', to: 'previous' }],
    ['ArrowDown', true, { type: 'go', to: 'next' }],
    ['Home', false, { type: 'go', to: 'first' }],
    ['End', false, { type: 'go', to: 'last' }],
    ['Enter', false, { type: 'grab' }],
    [' ', false, { type: 'grab' }],
    ['Escape', false, { type: 'escape' }],
  ])('keys-go-between-marks: %s, mirrored: %s', (key, mirror, intent) => {
    expect(readKey(press(key), { ...going, mirror })).toEqual(intent)
  })

  test('keys-handles-move-their-axis: up and down go between the handles of a row', () => {
    const handle: KeyContext = { ...going, handleAxis: 2 }
    expect(readKey(press('ArrowDown'), handle)).toEqual({ type: 'go', to: 'next-axis' })
    expect(readKey(press('ArrowUp'), handle)).toEqual({ type: 'go', to: 'previous-axis' })
    expect(readKey(press('ArrowRight'), handle)).toEqual({ type: 'go', to: 'next' })
  })

  test.each(['PageUp', 'PageDown', 'Tab', 'a', 'F6', 'Delete'])(
    'keys-leave-the-rest: %s is the page’s',
    (key) => {
      expect(readKey(press(key), going)).toBeUndefined()
    },
  )
})

describe('with other keys held', () => {
  test.each<[string, Partial<KeyPress>, KeyIntent | undefined]>([
    ['z', { command: true }, { type: 'undo' }],
    ['Z', { command: true, shift: true }, { type: 'redo' }],
    ['y', { command: true }, { type: 'redo' }],
    ['y', { command: true, shift: true }, undefined],
    ['z', {}, undefined],
    ['z', { command: true, alt: true }, undefined],
    ['ArrowRight', { command: true }, undefined],
    ['ArrowRight', { alt: true }, undefined],
    ['Enter', { command: true }, undefined],
    ['Escape', { alt: true }, undefined],
  ])('keys-leave-the-rest: %s with %j', (key, held, intent) => {
    for (const context of [going, moving])
      expect(readKey(press(key, held), context)).toEqual(intent)
  })
})

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
  'fields-names-are-text: a key called %s means nothing',
  (key) => {
    for (const context of [going, moving]) expect(readKey(press(key), context)).toBeUndefined()
  },
)

test('keys-arrows-keep-visual-meaning: mirroring swaps left and right and nothing else', () => {
  const swap: Record<string, string> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' }
  const keys = fc.constantFrom(
    'ArrowLeft',
    'ArrowRight',
    'ArrowUp',
    'ArrowDown',
    'Home',
    'End',
    'PageUp',
    'Enter',
    'x',
  )
  fc.assert(
    fc.property(keys, fc.boolean(), fc.boolean(), (key, shift, grabbed) => {
      const mirrored = readKey(press(key, { shift }), { ...going, grabbed, mirror: true })
      expect(mirrored).toEqual(readKey(press(swap[key] ?? key, { shift }), { ...going, grabbed }))
    }),
  )
})
