import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { measureByTable } from '../../text'
import { anyText } from '../../text/testing/anyText'
import { placeLabels } from './placeLabels'
import type { LabelOptions, LabelRequest } from './request'
import { placementFaults } from './testing/faults'

/** Hundreds of plots are drawn up; a busy machine takes its time. */
const PATIENCE_MS = 60_000

const names = fc.oneof(
  { weight: 4, arbitrary: fc.lorem({ maxCount: 4 }) },
  { weight: 1, arbitrary: anyText },
)

const scene = fc
  .record({
    widthPx: fc.integer({ min: 1, max: 700 }),
    heightPx: fc.integer({ min: 1, max: 500 }),
    offsetPx: fc.integer({ min: -200, max: 200 }),
    marks: fc.array(
      fc.record({
        text: names,
        x: fc.double({ min: -0.1, max: 1.1, noNaN: true }),
        y: fc.double({ min: -0.1, max: 1.1, noNaN: true }),
        radiusPx: fc.oneof(fc.constantFrom(0, 3, 6), fc.double({ min: 0, max: 40, noNaN: true })),
        priority: fc.constantFrom(undefined, 0, 1, 2),
        isLabelled: fc.boolean(),
      }),
      { maxLength: 60 },
    ),
    obstacles: fc.array(
      fc.record({
        xPx: fc.double({ min: -50, max: 700, noNaN: true }),
        yPx: fc.double({ min: -50, max: 500, noNaN: true }),
        widthPx: fc.double({ min: 0, max: 200, noNaN: true }),
        heightPx: fc.double({ min: 0, max: 60, noNaN: true }),
      }),
      { maxLength: 5 },
    ),
    sizePx: fc.constantFrom(9, 12, 15.5),
    maxLines: fc.integer({ min: 1, max: 3 }),
    maxWidthPx: fc.integer({ min: 20, max: 250 }),
    gapPx: fc.constantFrom(0, 3, 5, 12),
    leaders: fc.boolean(),
  })
  .map(({ widthPx, heightPx, offsetPx, marks, sizePx, ...rest }) => {
    const circles = marks.map(({ x, y, radiusPx }) => ({
      xPx: offsetPx + x * widthPx,
      yPx: offsetPx + y * heightPx,
      radiusPx,
    }))
    const requests: LabelRequest[] = marks.flatMap(({ text, priority, isLabelled }, index) => {
      const { xPx = 0, yPx = 0, radiusPx: markRadiusPx = 0 } = circles[index] ?? {}
      return isLabelled ? [{ id: `${index}`, text, xPx, yPx, markRadiusPx, priority }] : []
    })
    const options: LabelOptions = {
      bounds: { xPx: offsetPx, yPx: offsetPx, widthPx, heightPx },
      segments: [
        {
          x1Px: offsetPx + widthPx / 2,
          y1Px: offsetPx,
          x2Px: offsetPx + widthPx / 2,
          y2Px: offsetPx + heightPx,
        },
      ],
      marks: circles,
      font: { sizePx, weight: 400 },
      lineHeightPx: sizePx * 1.2,
      measure: measureByTable,
      ...rest,
    }
    return { requests, options }
  })

describe('placeLabels, for any marks and texts', () => {
  it(
    'overlaps nothing, crosses nothing, leaves nothing out of its lists',
    () => {
      fc.assert(
        fc.property(scene, ({ requests, options }) => {
          const placement = placeLabels(requests, options)
          expect(placementFaults(placement, requests, options)).toEqual([])
        }),
        { numRuns: 150 },
      )
    },
    PATIENCE_MS,
  )

  it(
    'gives the same for the same, whatever objects carry it, and changes none of them',
    () => {
      fc.assert(
        fc.property(scene, ({ requests, options }) => {
          const { measure: _, ...plain } = options
          const before = JSON.stringify([requests, plain])
          const first = placeLabels(requests, options)
          const copies = structuredClone([requests, plain] as const)
          expect(placeLabels(copies[0], { ...copies[1], measure: measureByTable })).toEqual(first)
          expect(JSON.stringify([requests, plain])).toBe(before)
        }),
        { numRuns: 40 },
      )
    },
    PATIENCE_MS,
  )

  // Among labels of one priority; a dearer one may take the place of one that could have stayed.
  it(
    'leaves every whole label where it was when nothing has changed',
    () => {
      fc.assert(
        fc.property(scene, ({ requests, options }) => {
          const equals = requests.map((each) => ({ ...each, priority: 0 }))
          const first = placeLabels(equals, options)
          const previous = new Map(first.placed.map((label) => [label.id, label]))
          const again = placeLabels(
            equals.map((each) => ({ ...each, previous: previous.get(each.id) })),
            options,
          )
          const standing = new Map(again.placed.map((label) => [label.id, label]))
          for (const label of first.placed) {
            if (!label.truncated) expect(standing.get(label.id)).toEqual(label)
          }
          expect(placementFaults(again, requests, options)).toEqual([])
        }),
        { numRuns: 80 },
      )
    },
    PATIENCE_MS,
  )
})
