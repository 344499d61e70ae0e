import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { PlaceOptions } from '../placement/place'
import { SATSNING_OPTIONS, satsningarIn } from '../placement/testing/satsningar'
import { measureByTable } from '../text'
import { layOutLabels } from './layOutLabels'
import { drawingOf, type DrawingOptions } from './testing/drawing'
import { overlaps } from './text'

// Properties try many cases, and a busy machine takes its time for them.
vi.setConfig({ testTimeout: 60_000 })

const file = readFileSync(new URL('../../fixtures/satsningar.csv', import.meta.url))
const portfolio = { rows: satsningarIn(file), options: SATSNING_OPTIONS as PlaceOptions }

/** A drawing, and its labels. */
function labelled(options: DrawingOptions) {
  const { layout, placement, input } = drawingOf(options)
  const labels = layOutLabels({
    layout,
    placed: placement.placed,
    texts: input.texts,
    measure: measureByTable,
  })
  return { layout, ...labels }
}

describe('the labels of marks', () => {
  test(
    'drawing-labels-clear: none over another, over a region’s texts, or outside the plot',
    { timeout: 60_000 },
    () => {
      fc.assert(
        fc.property(fc.integer({ min: 320, max: 2400 }), fc.boolean(), (widthPx, mirror) => {
          const { layout, placed, dropped } = labelled({ ...portfolio, widthPx, mirror })
          expect(placed.length + dropped.length).toBe(layout.labelled.length)
          const { frame, regions } = layout
          const texts = regions
            .flatMap(({ name, count }) => [name, count])
            .flatMap((text) => text?.box ?? [])
          placed.forEach(({ box }, index) => {
            const others = [...placed.slice(index + 1).map((other) => other.box), ...texts]
            expect(others.filter((other) => overlaps(box, other))).toEqual([])
            expect(box.xPx >= frame.xPx && box.xPx + box.widthPx <= frame.xPx + frame.widthPx).toBe(
              true,
            )
            expect(
              box.yPx >= frame.yPx && box.yPx + box.heightPx <= frame.yPx + frame.heightPx,
            ).toBe(true)
          })
        }),
        { numRuns: 10 },
      )
    },
  )

  test('drawing-labels-clear: with room for it most initiatives are named, a stack by one and how many more', () => {
    const { placed } = labelled({ ...portfolio, widthPx: 1280 })
    expect(placed.length).toBeGreaterThan(25)
    const stack = placed.find(({ id }) => id === 'S24')
    expect(stack?.lines.join(' ')).toBe('Byte av e-postplattform +2')
  })

  test('the same drawing always has the same labels', () => {
    expect(labelled(portfolio).placed).toEqual(labelled(portfolio).placed)
  })

  test('no marks, no labels', () => {
    expect(labelled({}).placed).toEqual([])
  })
})
