import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RectPx } from './rect'
import {
  lengthInRect,
  type SegmentPx,
  segmentMeetsRect,
  segmentsMeet,
  squaredDistanceToSegment,
} from './segment'

const segment = (x1Px: number, y1Px: number, x2Px: number, y2Px: number): SegmentPx => ({
  x1Px,
  y1Px,
  x2Px,
  y2Px,
})
const rect: RectPx = { xPx: 10, yPx: 10, widthPx: 20, heightPx: 10 }

describe('segmentsMeet', () => {
  it.each([
    ['crossing', segment(0, 0, 10, 10), segment(0, 10, 10, 0), true],
    ['an end on the other', segment(0, 0, 5, 5), segment(0, 10, 10, 0), true],
    ['short of the other', segment(0, 0, 4, 4), segment(0, 10, 10, 0), false],
    ['parallel', segment(0, 0, 10, 0), segment(0, 1, 10, 1), false],
    ['on one line, overlapping', segment(0, 0, 10, 0), segment(5, 0, 15, 0), true],
    ['on one line, apart', segment(0, 0, 10, 0), segment(11, 0, 15, 0), false],
    ['points, the same', segment(1, 1, 1, 1), segment(1, 1, 1, 1), true],
  ])('%s', (_, a, b, expected) => {
    expect(segmentsMeet(a, b)).toBe(expected)
    expect(segmentsMeet(b, a)).toBe(expected)
  })
})

describe('segmentMeetsRect', () => {
  it.each([
    ['through it', segment(0, 15, 40, 15), 0, true],
    ['inside it', segment(12, 12, 14, 14), 0, true],
    ['along its edge', segment(0, 10, 40, 10), 0, true],
    ['past it', segment(0, 9, 40, 9), 0, false],
    ['past it, within the air', segment(0, 9, 40, 9), 2, true],
    ['past a corner', segment(0, 12, 12, 0), 0, false],
    ['ending before it', segment(0, 15, 9, 15), 0, false],
    ['a point outside', segment(0, 0, 0, 0), 0, false],
  ])('%s', (_, line, airPx, expected) => {
    expect(segmentMeetsRect(line, rect, airPx)).toBe(expected)
  })

  it('agrees with the points along the segment', { timeout: 30_000 }, () => {
    const number = fc.integer({ min: 0, max: 40 })
    fc.assert(
      fc.property(number, number, number, number, (x1, y1, x2, y2) => {
        const isInside = Array.from({ length: 201 }, (_, step) => step / 200).some((share) => {
          const x = x1 + (x2 - x1) * share
          const y = y1 + (y2 - y1) * share
          return x >= 10 && x <= 30 && y >= 10 && y <= 20
        })
        // Points may step over a corner that is touched, but never lie where nothing is met.
        expect(isInside && !segmentMeetsRect(segment(x1, y1, x2, y2), rect)).toBe(false)
      }),
    )
  })
})

describe('lengthInRect', () => {
  it.each([
    ['through it', segment(0, 15, 40, 15), 20],
    ['into it', segment(0, 15, 15, 15), 5],
    ['upwards through it', segment(20, 40, 20, 0), 10],
    ['past it', segment(0, 9, 40, 9), 0],
  ])('%s', (_, line, expected) => {
    expect(lengthInRect(line, rect)).toBeCloseTo(expected, 9)
  })
})

describe('squaredDistanceToSegment', () => {
  it.each([
    ['beside it', 5, 3, segment(0, 0, 10, 0), 9],
    ['beyond its end', 13, 4, segment(0, 0, 10, 0), 25],
    ['to a point', 3, 4, segment(0, 0, 0, 0), 25],
  ])('%s', (_, xPx, yPx, line, expected) => {
    expect(squaredDistanceToSegment(xPx, yPx, line)).toBeCloseTo(expected, 9)
  })
})
