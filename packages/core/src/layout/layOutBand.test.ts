import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { capacity } from '../figures/capacity/capacity'
import { engineTexts } from '../i18n/engine'
import { createTexts } from '../i18n/texts'
import { groupStyles } from '../placement/groups'
import { place } from '../placement/place'
import { figureScene } from '../scene/scene'
import { measureByTable } from '../text'
import type { LayoutInput } from './figureLayout'
import { layOut } from './layOut'
import { layOutLabels } from './layOutLabels'
import { round } from './round'
import { overlaps, type PlacedText, type RectPx } from './text'
import { textsOf } from './testing/drawing'

interface Options extends Partial<LayoutInput> {
  readonly rows?: readonly (readonly [capability: number, ambition: number])[]
  readonly tolerance?: number
}

const SPREAD = [
  [0.2, 0.8],
  [0.5, 0.55],
  [0.8, 0.3],
] as const

/** The capacity figure in Swedish, 800 px wide unless told otherwise. */
function drawn({ rows = SPREAD, tolerance, ...input }: Options = {}) {
  const data = rows.map(([innovationCapability, innovationAmbition], index) => ({
    label: `Satsning ${index + 1}`,
    innovationCapability,
    innovationAmbition,
  }))
  const placement = place(data, capacity, { tolerance })
  const texts = createTexts([engineTexts, capacity.texts])
  const layout = layOut({
    definition: capacity,
    placement,
    groups: groupStyles(placement.placed),
    texts,
    widthPx: 800,
    mirror: false,
    measure: measureByTable,
    readings: false,
    ...input,
  })
  const labels = () =>
    layOutLabels({ layout, placed: placement.placed, texts, measure: measureByTable }).placed
  return { layout, labels, placement }
}

/** The texts of the band: its name, its count, its meaning, as far as they are written. */
const along = ({ regions }: ReturnType<typeof drawn>['layout']) => {
  const band = regions.find(({ id }) => id === 'suitable-capacity')
  return [band?.name, band?.count, band?.reading].filter((text) => text !== undefined)
}
const edges = (layout: ReturnType<typeof drawn>['layout']) =>
  layout.backdrop.filter(({ role }) => role === 'band-edge')

/** Where a position is drawn, in hundredths of a pixel as lines are. */
function at({ view }: ReturnType<typeof drawn>['layout'], x: number, y: number) {
  const { xPx, yPx } = view.project([x, y])
  return { xPx: round(xPx), yPx: round(yPx) }
}

const isInside = ({ xPx, yPx, widthPx, heightPx }: RectPx, width: number, height: number) =>
  xPx >= -0.5 && yPx >= -0.5 && xPx + widthPx <= width + 0.5 && yPx + heightPx <= height + 0.5

describe('the band', () => {
  test('capacity-name-along-band: its name and count run along the diagonal, upwards', () => {
    const { layout } = drawn()
    const [name, count] = along(layout)
    expect([name?.lines, count?.lines]).toEqual([['Lämplig kapacitet'], ['1 satsning']])
    const { frame } = layout
    const slope = (Math.atan2(frame.heightPx, frame.widthPx) * 180) / Math.PI
    expect(name?.turn).toBeCloseTo(-slope, 1)
  })

  test('capacity-name-along-band: in a mirrored drawing the band falls, and its name with it', () => {
    const { layout } = drawn({ mirror: true })
    expect(along(layout)[0]?.turn).toBeGreaterThan(0)
  })

  test('capacity-name-along-band: it stands where no mark lies under it', () => {
    const crowd = Array.from({ length: 30 }, (_, index) => {
      const value = 0.7 + index / 100
      return [value, value] as const
    })
    const { layout } = drawn({ rows: crowd })
    const [name] = along(layout)
    expect(name).toBeDefined()
    for (const { xPx, yPx, radiusPx } of layout.marks) {
      const mark = { xPx: xPx - radiusPx, yPx: yPx - radiusPx, widthPx: 0, heightPx: 0 }
      expect(name && overlaps(name.box, mark)).toBe(false)
    }
  })

  test('capacity-name-along-band: too narrow a band has no name inside, and too narrow a one no count', () => {
    expect(along(drawn({ tolerance: 0.01 }).layout)).toEqual([])
    expect(along(drawn({ tolerance: 0 }).layout)).toEqual([])
    expect(along(drawn({ tolerance: 0.04 }).layout)).toHaveLength(1)
  })

  test('capacity-readings-inside: with room its meaning runs along it too', () => {
    const [, , reading] = along(drawn({ readings: true }).layout)
    expect(reading?.lines.join(' ')).toBe('Ambitionen möts av tillräcklig kraft i partnerskapet.')
  })

  test('capacity-outer-corners: the other names stand in their outer corners, inside their region', () => {
    const { layout } = drawn()
    const { frame } = layout
    const [above, , below] = layout.regions
    expect(above?.name?.box.xPx).toBeLessThan(frame.xPx + 20)
    expect(above?.name?.box.yPx).toBeLessThan(frame.yPx + 20)
    const box = below?.name?.box
    expect((box?.xPx ?? 0) + (box?.widthPx ?? 0)).toBeGreaterThan(frame.xPx + frame.widthPx - 20)
    expect((box?.yPx ?? 0) + (box?.heightPx ?? 0)).toBeGreaterThan(frame.yPx + frame.heightPx - 20)
  })

  test('capacity-outer-corners: at any tolerance and width no name leaves its own region', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 200, max: 2000 }),
        fc.boolean(),
        fc.boolean(),
        (tolerance, widthPx, mirror, readings) => {
          const { layout, placement } = drawn({ tolerance, widthPx, mirror, readings })
          for (const { id, name, count, reading } of layout.regions) {
            for (const text of [name, count, reading]) {
              // What runs along the band is looked at above.
              if (!text || text.turn) continue
              const { xPx, yPx, widthPx: width, heightPx } = text.box
              for (const point of [
                { xPx, yPx },
                { xPx: xPx + width, yPx },
                { xPx, yPx: yPx + heightPx },
                { xPx: xPx + width, yPx: yPx + heightPx },
              ]) {
                expect(placement.partition.regionOf(layout.view.invert(point))).toBe(id)
              }
            }
          }
        },
      ),
      { numRuns: 30 },
    )
  })

  test('capacity-labels-clear: no label stands on a text along the band', () => {
    const rows = Array.from({ length: 38 }, (_, index) => {
      const value = (index + 0.5) / 38
      return [value, value + (index % 3) * 0.02] as const
    })
    const { layout, labels } = drawn({ rows })
    const placed = labels()
    expect(placed.length).toBeGreaterThan(5)
    for (const label of placed) {
      for (const obstacle of layout.obstacles ?? []) {
        expect(overlaps(label.box, obstacle)).toBe(false)
      }
    }
  })
})

describe('the edge', () => {
  test('capacity-edge-drawn: both edges from side to side; none where the band is all there is', () => {
    const { layout } = drawn({ tolerance: 0.25 })
    const [upper, lower] = edges(layout)
    expect(upper).toMatchObject({ x1Px: at(layout, 0.75, 1).xPx, y1Px: at(layout, 0.75, 1).yPx })
    expect(upper).toMatchObject({ x2Px: at(layout, 0, 0.25).xPx, y2Px: at(layout, 0, 0.25).yPx })
    expect(lower).toMatchObject({ x1Px: at(layout, 1, 0.75).xPx, y1Px: at(layout, 1, 0.75).yPx })
    expect(edges(drawn({ tolerance: 1 }).layout)).toEqual([])
  })

  test('capacity-edge-moves: taken to a point, the tolerance is the gap there, in hundredths', () => {
    const { layout } = drawn()
    const handle = layout.toleranceHandle
    const taken = (x: number, y: number) => handle?.toleranceAt(layout.view.project([x, y]))
    expect(taken(0, 0.4)).toBe(0.4)
    expect(taken(0.3, 0.534)).toBe(0.23)
    expect([taken(0.5, 0.5), taken(0.8, 0.1), taken(0, 1.4)]).toEqual([0, 0, 1])
    expect(handle?.axis).toBe(1)
  })

  test('capacity-edge-moves: it is taken hold of where it meets the upright axis', () => {
    for (const mirror of [false, true]) {
      const { layout } = drawn({ tolerance: 0.3, mirror })
      const end = at(layout, 0, 0.3)
      expect(layout.toleranceHandle?.line).toMatchObject({ x2Px: end.xPx, y2Px: end.yPx })
    }
  })
})

describe('the ways back', () => {
  test('capacity-ways-drawn: two lines from the position straight to the edge', () => {
    const { layout } = drawn({ tolerance: 0.25 })
    const from = at(layout, 0.25, 0.75)
    const down = at(layout, 0.25, 0.5)
    const across = at(layout, 0.5, 0.75)
    expect(layout.guides?.([0.25, 0.75])).toEqual([
      { x1Px: from.xPx, y1Px: from.yPx, x2Px: down.xPx, y2Px: down.yPx },
      { x1Px: from.xPx, y1Px: from.yPx, x2Px: across.xPx, y2Px: across.yPx },
    ])
  })

  test('capacity-ways-drawn: none from within the band', () => {
    expect(drawn().layout.guides?.([0.5, 0.65])).toEqual([])
  })
})

describe('any width', () => {
  test('drawing-never-nan: no NaN, and every text inside the drawing, from 1 to 8192 px', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.constantFrom(1, 2, 320, 360, 768, 1600, 8192),
          fc.integer({ min: 1, max: 8192 }),
        ),
        fc.constantFrom(0, 0.15, 0.5, 1),
        fc.boolean(),
        (widthPx, tolerance, mirror) => {
          const { layout } = drawn({ widthPx, tolerance, mirror, readings: true })
          expect(JSON.stringify(layout)).not.toMatch(/null|NaN/)
          const texts: readonly PlacedText[] = widthPx < 200 ? [] : textsOf(layout)
          for (const { box, lines } of texts) {
            expect([lines, isInside(box, layout.widthPx, layout.heightPx)]).toEqual([lines, true])
          }
        },
      ),
      { numRuns: 30 },
    )
  })

  test('capacity-in-pictures: the name along the band and both edges come out in the picture', () => {
    const { layout, labels } = drawn()
    const scene = figureScene({
      layout,
      labels: labels(),
      measure: measureByTable,
    })
    const turned = scene.items.filter((item) => item.kind === 'text' && item.turn !== undefined)
    expect(turned).toHaveLength(2)
    const lines = scene.items.filter((item) => item.kind === 'line' && item.part === 'backdrop')
    expect(lines).toHaveLength(2)
  })
})
