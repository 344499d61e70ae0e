import { expect, test } from 'vitest'
import { type Position, samePosition } from './position'

test.each<[string, Position, Position, boolean]>([
  ['equal', [0.3, 0.7], [0.3, 0.7], true],
  ['apart by rounding alone', [0.1 + 0.2, 0.7], [0.3, 0.7], true],
  ['apart on one axis', [0.3, 0.7], [0.3, 0.7000001], false],
  ['of different spaces', [0.3], [0.3, 0], false],
  ['NaN is nowhere', [Number.NaN, 0], [Number.NaN, 0], false],
  ['without axes', [], [], true],
])('samePosition: %s', (_, a, b, same) => {
  expect(samePosition(a, b)).toBe(same)
  expect(samePosition(b, a)).toBe(same)
})
