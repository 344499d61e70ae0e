import { renderHook } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { useStable } from './useStable'

/** What the hook gives back for one value after the other, as numbers: the same object, the same number. */
function identities(values: readonly unknown[]): readonly number[] {
  const seen: unknown[] = []
  const { result, rerender } = renderHook(({ value }) => useStable(value), {
    initialProps: { value: values[0] },
  })
  return values.map((value) => {
    rerender({ value })
    const at = seen.findIndex((one) => Object.is(one, result.current))
    return at < 0 ? seen.push(result.current) - 1 : at
  })
}

describe('useStable', () => {
  const first = (row: { a: number }) => row.a
  const second = (row: { a: number }) => row.a

  it.each([
    ['objects written anew with the same members', [{ a: 1 }, { a: 1 }, { a: 1 }], [0, 0, 0]],
    ['a member that changes', [{ a: 1 }, { a: 2 }, { a: 2 }], [0, 1, 1]],
    ['a member more', [{ a: 1 }, { a: 1, b: 2 }], [0, 1]],
    ['a member less', [{ a: 1, b: 2 }, { a: 1 }], [0, 1]],
    ['another name for the same value', [{ a: undefined }, { b: undefined }], [0, 1]],
    ['lists of numbers as members', [{ a: [0, 10] }, { a: [0, 10] }, { a: [0, 9] }], [0, 0, 1]],
    ['lists of other lengths', [{ a: [1] }, { a: [1, 2] }, { a: [1] }], [0, 1, 2]],
    ['the same function', [{ a: first }, { a: first }], [0, 0]],
    ['functions written anew', [{ a: first }, { a: second }], [0, 1]],
    ['a function that is the value itself', [first, first, second], [0, 0, 1]],
    ['lists', [['x'], ['x'], ['y']], [0, 0, 1]],
    ['NaN', [Number.NaN, Number.NaN], [0, 0]],
    ['nothing, then something', [undefined, { a: 1 }, undefined], [0, 1, 0]],
    ['null and an empty object', [null, {}], [0, 1]],
  ])('%s', (_, values, wanted) => {
    expect(identities(values)).toEqual(wanted)
  })
})
