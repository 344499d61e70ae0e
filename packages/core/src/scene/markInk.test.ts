import { expect, test } from 'vitest'
import type { DrawnMark } from '../layout/drawnMarks'
import { inkOf } from './markInk'

const mark = (changes: Partial<DrawnMark> = {}): DrawnMark => ({
  id: 'a',
  ids: ['a'],
  xPx: 0,
  yPx: 0,
  radiusPx: 6,
  shape: 'circle',
  tone: 0,
  count: 1,
  outside: false,
  path: undefined,
  ...changes,
})

test('a group’s mark is full with a rim of paper behind it, the rest is hollow, a mixed stack has ink', () => {
  expect(inkOf(mark({ tone: 3 }), false)).toMatchObject({
    fill: 'group-3',
    rim: 'paper',
    over: false,
  })
  expect(inkOf(mark({ tone: 'rest' }), false)).toMatchObject({
    fill: 'paper',
    rim: 'rest',
    over: true,
    count: 'rest',
  })
  expect(inkOf(mark({ tone: 'mixed' }), false)).toMatchObject({ fill: 'ink', count: 'paper' })
})

test('outside and saving are dashed differently, and saving is seen on a mark outside too', () => {
  const outside = inkOf(mark({ outside: true }), false)
  const saving = inkOf(mark({ outside: true }), true)
  expect(outside).toMatchObject({ rim: 'ink', over: true })
  expect(saving).toMatchObject({ rim: 'ink', over: true })
  expect(saving.dashPx).not.toEqual(outside.dashPx)
})

test('the same look is the same object, so that ten thousand marks make none', () => {
  expect(inkOf(mark({ id: 'a' }), false)).toBe(inkOf(mark({ id: 'b' }), false))
})

test('a tone beyond the palette is drawn like the rest', () => {
  expect(inkOf(mark({ tone: 9 }), false)).toBe(inkOf(mark({ tone: 'rest' }), false))
})
