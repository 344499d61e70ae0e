import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { fieldScale } from '../scales/domain'
import { plane } from '../spaces/plane'
import { moveSplit, splitAt } from './splitAt'
import { FRAME } from './testing/context'

// Properties try many cases, and a busy machine takes its time for them.
vi.setConfig({ testTimeout: 60_000 })

const scale = fieldScale([0, 10])
const view = plane.view(FRAME)

test('borders-split-in-host-units: a split is taken to a point, rounded as its scale is', () => {
  const moved = { view, scale, index: 0, values: [5] }
  expect(splitAt({ ...moved, axis: 0 }, { xPx: 712.345, yPx: 1 })).toEqual([7.12])
  expect(splitAt({ ...moved, axis: 1 }, { xPx: 1, yPx: 250 })).toEqual([7.5])
})

test('borders-split-in-host-units: it stays inside the domain and between its neighbours', () => {
  expect(moveSplit([5], 0, 12, scale)).toEqual([10])
  expect(moveSplit([5], 0, -1, scale)).toEqual([0])
  expect(moveSplit([2, 5, 8], 1, 9, scale)).toEqual([2, 8, 8])
  expect(moveSplit([2, 5, 8], 1, 1, scale)).toEqual([2, 2, 8])
  expect(moveSplit([2, 5, 8], 2, 9, scale)).toEqual([2, 5, 9])
  expect(moveSplit([2, 5, 8], 7, 9, scale)).toEqual([2, 5, 8])
})

test('borders-split-in-host-units: wherever it is taken the splits still rise', () => {
  const value = fc.double({ min: 0, max: 10, noNaN: true })
  const splits = fc
    .array(value, { minLength: 1, maxLength: 4 })
    .map((list) => list.sort((a, b) => a - b))
  fc.assert(
    fc.property(
      splits,
      fc.nat(),
      fc.double({ min: -5, max: 15, noNaN: true }),
      (values, pick, to) => {
        const moved = moveSplit(values, pick % values.length, to, scale)
        expect(moved).toEqual([...moved].sort((a, b) => a - b))
        expect(moved.every((split) => split >= 0 && split <= 10)).toBe(true)
      },
    ),
  )
})
