import { describe, expect, it } from 'vitest'
import type { DrawnMark } from './drawnMarks'
import { marksOf } from './marksOf'

const mark = (ids: readonly string[], axis?: number): DrawnMark => ({
  id: ids[0] ?? '',
  ids,
  axis,
  xPx: 0,
  yPx: 0,
  radiusPx: 5,
  path: undefined,
  shape: 'circle',
  tone: 1,
  count: ids.length,
  outside: false,
})

describe('the marks of an initiative', () => {
  const stack = mark(['a', 'b'])
  const first = mark(['c'], 0)
  const second = mark(['c'], 1)
  const marks = [stack, first, second]

  it('is the stack that it lies in', () => {
    expect(marksOf(marks, 'b')).toEqual([stack])
  })

  it('is one for each handle, in the order in which they are drawn', () => {
    expect(marksOf(marks, 'c')).toEqual([first, second])
  })

  it('is none for who is not drawn, and for names that objects have of themselves', () => {
    expect(marksOf(marks, 'd')).toEqual([])
    expect(marksOf(marks, '__proto__')).toEqual([])
  })

  it('is looked up in the marks that are asked for, not in those asked before', () => {
    marksOf(marks, 'a')
    expect(marksOf([first], 'a')).toEqual([])
  })
})
