import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCover } from './cover'
import { createMarkField, MARK_AIR_PX } from './markField'
import { squaredDistanceToRect } from './rect'

const bounds = { xPx: 0, yPx: 0, widthPx: 300, heightPx: 200 }
const mark = fc.record({
  xPx: fc.double({ min: -20, max: 320, noNaN: true }),
  yPx: fc.double({ min: -20, max: 220, noNaN: true }),
  radiusPx: fc.oneof(fc.double({ min: 0, max: 12, noNaN: true }), fc.constant(150)),
})
const box = fc.record({
  xPx: fc.double({ min: 0, max: 200, noNaN: true }),
  yPx: fc.double({ min: 0, max: 170, noNaN: true }),
  widthPx: fc.double({ min: 1, max: 100, noNaN: true }),
  heightPx: fc.double({ min: 1, max: 30, noNaN: true }),
})

describe('createMarkField', () => {
  it('finds what looking at every mark finds', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 40 }), box, (marks, label) => {
        const field = createMarkField(marks, bounds)
        const distances = marks.map(
          ({ xPx, yPx, radiusPx }) => Math.sqrt(squaredDistanceToRect(xPx, yPx, label)) - radiusPx,
        )
        const least = Math.min(...distances)
        // Rounding decides the case on the border.
        fc.pre(Math.abs(least - MARK_AIR_PX) > 1e-9)
        expect(field.blocks(label)).toBe(least < MARK_AIR_PX)
        expect(field.nearest(label, -999, -999, 14)).toBeCloseTo(
          Math.max(0, Math.min(14, least)),
          6,
        )
      }),
    )
  })

  it('takes marks on one spot for one, the largest', () => {
    const spot = { xPx: 50, yPx: 50 }
    const marks = [3, 9, 5].map((radiusPx) => ({ ...spot, radiusPx }))
    expect(createMarkField(marks, bounds).spots).toEqual([{ ...spot, radiusPx: 9 }])
  })

  it('lets a leader begin on its own spot, and cross no other', () => {
    const field = createMarkField(
      [
        { xPx: 50, yPx: 50, radiusPx: 6 },
        { xPx: 100, yPx: 50, radiusPx: 6 },
      ],
      bounds,
    )
    const leader = { x1Px: 50, y1Px: 50, x2Px: 80, y2Px: 50 }
    expect(field.crosses(leader, 50, 50)).toBe(false)
    expect(field.crosses(leader, 0, 0)).toBe(true)
    expect(field.crosses({ ...leader, x2Px: 95 }, 50, 50)).toBe(true)
  })
})

describe('createCover', () => {
  it('never refuses a place that is free', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 20 }), box, box, (marks, obstacle, label) => {
        const cover = createCover(bounds)
        for (const each of marks) cover.addCircle(each)
        cover.addRect(obstacle)
        const isCovered =
          marks.some(
            ({ xPx, yPx, radiusPx }) =>
              squaredDistanceToRect(xPx, yPx, label) < radiusPx * radiusPx,
          ) ||
          (label.xPx <= obstacle.xPx + obstacle.widthPx &&
            obstacle.xPx <= label.xPx + label.widthPx &&
            label.yPx <= obstacle.yPx + obstacle.heightPx &&
            obstacle.yPx <= label.yPx + label.heightPx)
        const isRefused = cover.isSurelyUnder(label.xPx, label.yPx, label.widthPx, label.heightPx)
        expect(isRefused && !isCovered).toBe(false)
      }),
    )
  })

  it('refuses at once what lies across a mark', () => {
    const cover = createCover(bounds)
    cover.addCircle({ xPx: 100, yPx: 100, radiusPx: 8 })
    expect(cover.isSurelyUnder(60, 92, 100, 15)).toBe(true)
    expect(cover.isSurelyUnder(60, 120, 100, 15)).toBe(false)
  })
})
