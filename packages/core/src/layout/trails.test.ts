import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { capacity } from '../figures/capacity/capacity'
import { complexity } from '../figures/complexity/complexity'
import { coordination } from '../figures/coordination/coordination'
import type { FigureDefinition } from '../figures/defineFigure'
import { dilemma } from '../figures/dilemma/dilemma'
import { partnership } from '../figures/partnership/partnership'
import { roles } from '../figures/roles/roles'
import type { PointPx } from '../model/position'
import { earlierOf } from '../placement/earlier'
import { lengthInRect } from '../placement/labels/segment'
import { place } from '../placement/place'
import { anyRows } from '../placement/testing/hostile'
import { measureByTable } from '../text'
import { layOutLabels } from './layOutLabels'
import { figureDrawing, type FigureDrawingOptions } from './testing/figureDrawing'
import { layOutTrails, type Trail } from './trails'

// Properties try many cases, and a busy machine takes its time for them.
vi.setConfig({ testTimeout: 60_000 })

const figures = [complexity, capacity, partnership, coordination, dilemma, roles]

/** A figure with its trails. */
function trailed(
  definition: FigureDefinition,
  before: unknown,
  drawing: FigureDrawingOptions & { readonly rows: unknown },
) {
  const { layout: plain, placement, groups, texts } = figureDrawing(definition, drawing)
  const earlier = earlierOf({ now: placement, before: place(before, definition) })
  const layout = layOutTrails(plain, { definition, placement, groups, earlier })
  return { layout, plain, placement, earlier, texts, trails: layout.trails ?? [] }
}

const unit = fc.double({ min: 0, max: 1, noNaN: true })

/** A row that every figure can place. */
const row = fc.record({
  group: fc.constantFrom('A', 'B', 'C'),
  organisationalComplexity: unit,
  innovationComplexity: unit,
  innovationAmbition: unit,
  innovationCapability: unit,
  partnershipWeight: unit,
  supplierForce: unit,
  municipalForce: unit,
  internalForce: fc.double({ min: 0.01, max: 1, noNaN: true }),
  'dilemma.aim': fc.double({ min: -1, max: 1, noNaN: true }),
  'dilemma.risk': fc.double({ min: -1, max: 1, noNaN: true }),
  organisationSize: fc.constantFrom('small', 'medium', 'large'),
  stance: fc.constantFrom('wait', 'copy', 'collaborate', 'steer', 'lead'),
})

const rows = fc
  .array(row, { minLength: 1, maxLength: 12 })
  .map((list) => list.map((one, index) => ({ ...one, id: `r${index}`, label: `Rad ${index}` })))

const room = fc.record({ widthPx: fc.constantFrom(320, 800, 2000), mirror: fc.boolean() })

/** Every corner of a trail's outline. */
function corners({ d }: Trail): readonly PointPx[] {
  return [...d.matchAll(/[ML](-?[\d.]+)[ ,](-?[\d.]+)/g)].map(([, x, y]) => ({
    xPx: Number(x),
    yPx: Number(y),
  }))
}

const apart = (a: PointPx, b: PointPx) => Math.hypot(a.xPx - b.xPx, a.yPx - b.yPx)

describe.each(figures.map((definition) => [definition.id, definition] as const))(
  'the trails of %s',
  (_, definition) => {
    test('lead to where the marks are, and stop at their edge', () => {
      fc.assert(
        fc.property(rows, rows, room, (now, before, size) => {
          const { layout, trails } = trailed(definition, before, { rows: now, ...size })
          for (const trail of trails) {
            const mark = layout.marks.find(({ ids }) => ids.includes(trail.id))
            expect([trail.end.xPx, trail.end.yPx]).toEqual([mark?.xPx, mark?.yPx])
            if (!mark || !trail.start || trail.d === '') continue
            const nearest = Math.min(...corners(trail).map((corner) => apart(corner, mark)))
            expect(nearest).toBeGreaterThan(mark.radiusPx)
            expect(nearest).toBeLessThan(mark.radiusPx * 1.2 + 2)
          }
        }),
        { numRuns: 60 },
      )
    })

    test('there is one for each initiative that moved, and for no other', () => {
      fc.assert(
        fc.property(rows, rows, (now, before) => {
          const { trails, earlier, placement } = trailed(definition, before, { rows: now })
          const moved = placement.placed.filter(({ id }) => earlier.stands.get(id)?.moved)
          expect(trails.map(({ id }) => id)).toEqual(moved.map(({ id }) => id))
        }),
        { numRuns: 60 },
      )
    })

    test('without a difference the layout is the one that it was', () => {
      fc.assert(
        fc.property(rows, (now) => {
          const { layout, plain } = trailed(definition, now, { rows: now })
          expect(layout).toBe(plain)
        }),
        { numRuns: 20 },
      )
    })
  },
)

test('hostile earlier rows put no word such as NaN into a trail', () => {
  const now = Array.from({ length: 25 }, (_, index) => ({
    id: ['1', 'a', '__proto__', 'a~2', String(index + 1)][index % 5],
    organisationalComplexity: 0.5,
    innovationComplexity: 0.5,
  }))
  fc.assert(
    fc.property(anyRows, (before) => {
      const { trails } = trailed(complexity, before, { rows: now })
      expect(JSON.stringify(trails)).not.toMatch(/NaN|Infinity|null/)
      expect(trails.map(({ d }) => d).join(' ')).not.toMatch(/NaN|Infinity|undefined|e/)
    }),
  )
})

describe('where a trail begins', () => {
  const at = (x: number, y: number) => ({
    id: 'a',
    organisationalComplexity: x,
    innovationComplexity: y,
  })

  test('is the place of the earlier row, also one at the edge', () => {
    const { trails, layout } = trailed(complexity, [at(-3, 0.4)], { rows: [at(0.9, 0.9)] })
    const { xPx, yPx } = layout.view.project([0, 0.4])
    expect(trails[0]?.start?.xPx).toBeCloseTo(xPx, 1)
    expect(trails[0]?.start?.yPx).toBeCloseTo(yPx, 1)
  })

  test('so near to its mark that no arrow fits between them there is the dot alone', () => {
    const { trails } = trailed(complexity, [at(0.51, 0.5)], { rows: [at(0.52, 0.5)] })
    expect(trails[0]).toMatchObject({ d: '', lines: [] })
    expect(trails[0]?.start).toBeDefined()
  })

  test('the way grows: it is thinner at its start than before its head', () => {
    const { trails } = trailed(complexity, [at(0, 0.5)], { rows: [at(1, 0.5)] })
    const [first, second] = trails[0] ? corners(trails[0]) : []
    const middle = trails[0]?.start?.yPx ?? 0
    expect(Math.abs((first?.yPx ?? 0) - middle)).toBeLessThan(Math.abs((second?.yPx ?? 0) - middle))
  })
})

test('on a line the way is an arc above the marks, within their room', () => {
  const at = (weight: number) => [{ id: 'a', partnershipWeight: weight }]
  const { trails, layout } = trailed(partnership, at(0.1), { rows: at(0.9) })
  const [trail] = trails
  const top = Math.min(...(trail ? corners(trail) : []).map(({ yPx }) => yPx))
  expect(top).toBeLessThan((trail?.end.yPx ?? 0) - 30)
  expect(top).toBeGreaterThanOrEqual(layout.labelBounds.yPx)
  expect(trail?.start?.yPx).toBe(trail?.end.yPx)
})

test.each([false, true])('in a grid no way runs through a label, mirrored: %s', (mirror) => {
  const sizes = ['small', 'medium', 'large']
  const list = (shift: number) =>
    Array.from({ length: 9 }, (_, index) => ({
      id: `r${index}`,
      label: `En satsning med ett namn ${index}`,
      organisationSize: sizes[(index + shift) % 3],
      stance: ['copy', 'steer', 'collaborate'][Math.floor(index / 3 + shift) % 3],
    }))
  for (const [now, then] of [
    [0, 1],
    [1, 0],
    [2, 0],
    [0, 2],
  ] as const) {
    const drawing = { rows: list(now), widthPx: 1200, mirror }
    const { trails, layout } = trailed(roles, list(then), drawing)
    expect(trails).toHaveLength(9)
    const crossed = trails.filter(({ lines }) =>
      lines.some((line) => (layout.labels ?? []).some(({ box }) => lengthInRect(line, box) > 0)),
    )
    expect(crossed).toEqual([])
  }
})

test('a profile’s trail is its earlier line, broken where there was no answer', () => {
  const answers = (aim: number) => [
    { id: 'a', label: 'A', 'dilemma.aim': aim, 'dilemma.risk': 0.5, 'dilemma.gain': -0.5 },
  ]
  const { trails } = trailed(dilemma, answers(-1), { rows: answers(1) })
  expect(trails).toHaveLength(1)
  expect(trails[0]?.start).toBeUndefined()
  expect(trails[0]?.d.match(/M/g)).toHaveLength(3)
})

test('labels keep off the dots that trails begin at, and off their arrow heads', () => {
  const at = (index: number, x: number) => ({
    id: `r${index}`,
    label: `En satsning ${index}`,
    organisationalComplexity: x,
    innovationComplexity: 0.1 + index * 0.1,
  })
  const list = (x: number) => Array.from({ length: 8 }, (_, index) => at(index, x))
  const { layout, placement, trails, texts } = trailed(complexity, list(0.46), { rows: list(0.4) })
  const measure = measureByTable
  const labels = layOutLabels({ layout, placed: placement.placed, texts, measure }).placed
  expect(labels.length).toBeGreaterThan(0)
  const ends = trails.flatMap(({ start, head }) => [start ?? [], head ?? []].flat())
  expect(ends).toHaveLength(16)
  const covered = ends.filter(({ xPx, yPx }) =>
    labels.some(
      ({ box }) =>
        xPx > box.xPx &&
        xPx < box.xPx + box.widthPx &&
        yPx > box.yPx &&
        yPx < box.yPx + box.heightPx,
    ),
  )
  expect(covered).toEqual([])
})
