import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { anyRows, unusableNumbers } from '../placement/testing/hostile'
import { SATSNING_OPTIONS, satsningarIn } from '../placement/testing/satsningar'
import type { PlaceOptions } from '../placement/place'
import type { FigureLayout } from './figureLayout'
import { WIDEST_PX } from './layOut'
import { drawingOf, textsOf } from './testing/drawing'
import { overlaps, type RectPx } from './text'

// Properties try many cases, and a busy machine takes its time for them.
vi.setConfig({ testTimeout: 60_000 })

const satsningar = satsningarIn(
  readFileSync(new URL('../../fixtures/satsningar.csv', import.meta.url)),
)
const portfolio = { rows: satsningar, options: SATSNING_OPTIONS as PlaceOptions }

const widths = fc.oneof(
  fc.integer({ min: 320, max: 20_000 }),
  fc.double({ min: 320, max: 2000, noNaN: true }),
  fc.constantFrom(320, 360, 479, 480, 768, 960, 1280, 3840, 8192, 20_000),
)
const splits = fc.record({
  organisationalComplexity: fc.double({ min: 0, max: 1, noNaN: true }),
  innovationComplexity: fc.double({ min: 0, max: 1, noNaN: true }),
})

/** What is not as it must be in any drawing that is at least as wide as a phone. */
function faultsIn(layout: FigureLayout): readonly unknown[] {
  const { widthPx, heightPx, frame, regions } = layout
  const faults: unknown[] = []
  const inside = (box: RectPx, outer: RectPx) =>
    box.xPx >= outer.xPx - 0.01 &&
    box.yPx >= outer.yPx - 0.01 &&
    box.xPx + box.widthPx <= outer.xPx + outer.widthPx + 0.01 &&
    box.yPx + box.heightPx <= outer.yPx + outer.heightPx + 0.01
  const whole = { xPx: 0, yPx: 0, widthPx, heightPx }

  if (!inside(frame, whole)) faults.push(['frame', frame, whole])
  for (const text of textsOf(layout))
    if (!inside(text.box, whole)) faults.push(['text outside', text.lines])
  for (const region of regions) {
    for (const text of [region.name, region.count, region.reading]) {
      if (text && !inside(text.box, region.box))
        faults.push(['text outside its region', text.lines])
    }
  }
  const texts = textsOf(layout).filter(({ box }) => box.widthPx > 0)
  texts.forEach((a, index) => {
    for (const b of texts.slice(index + 1))
      if (overlaps(a.box, b.box)) faults.push(['texts overlap', a.lines, b.lines])
  })
  const area = regions.reduce((sum, { box }) => sum + box.widthPx * box.heightPx, 0)
  if (Math.abs(area / (frame.widthPx * frame.heightPx) - 1) > 1e-6)
    faults.push(['regions do not tile', area])
  for (const { box } of regions)
    if (box.widthPx > 0 && !inside(box, frame)) faults.push(['region outside', box])
  for (const mark of layout.marks) {
    const { xPx, yPx } = mark
    if (!inside({ xPx, yPx, widthPx: 0, heightPx: 0 }, frame))
      faults.push(['mark outside', mark.id])
  }
  return faults
}

/** All outlines of a drawing. */
const written = ({ regions, marks }: FigureLayout) =>
  [...regions, ...marks].map(({ path }) => path ?? '').join(' ')

describe('any drawing', () => {
  test.each([0, -5, 1, 39, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1e308])(
    'drawing-never-nan: a width of %d gives a drawing without a NaN',
    (widthPx) => {
      for (const mirror of [false, true]) {
        for (const heightPx of [undefined, 0, -1, Number.NaN, 7, 1e9]) {
          const { layout } = drawingOf({ ...portfolio, widthPx, heightPx, mirror, readings: true })
          expect(unusableNumbers({ ...layout, view: undefined })).toEqual([])
          expect(written(layout)).not.toMatch(/[ML ,]-?(NaN|Infinity)/)
          expect(layout.frame.widthPx).toBeGreaterThan(0)
          expect(layout.frame.heightPx).toBeGreaterThan(0)
        }
      }
    },
  )

  test('drawing-never-nan: a drawing is at least 1 px wide and at most 8192', () => {
    expect(WIDEST_PX).toBe(8192)
    expect(drawingOf({ widthPx: 20_000 }).layout.widthPx).toBe(8192)
    expect(drawingOf({ widthPx: Number.NaN }).layout.widthPx).toBe(1)
    expect(drawingOf({ widthPx: 640 }).layout.widthPx).toBe(640)
  })

  test('drawing-never-nan: whatever the rows', () => {
    fc.assert(
      fc.property(anyRows, widths, fc.boolean(), (rows, widthPx, mirror) => {
        const { layout } = drawingOf({ rows, widthPx, mirror })
        expect(unusableNumbers({ ...layout, view: undefined })).toEqual([])
        expect(written(layout)).not.toMatch(/[ML ,]-?(NaN|Infinity)/)
        expect(faultsIn(layout)).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  test(
    'drawing-regions-tile: regions fill the plot, and every text is inside and clear of the others',
    { timeout: 30_000 },
    () => {
      const situations = fc.record({
        widthPx: widths,
        mirror: fc.boolean(),
        readings: fc.boolean(),
        locale: fc.constantFrom('sv', 'en'),
        emPx: fc.constantFrom(undefined, 16, 20, 32, 0, Number.NaN),
        heightPx: fc.constantFrom(undefined, 200, 700, 3000),
      })
      fc.assert(
        fc.property(situations, splits, fc.boolean(), (situation, split, full) => {
          const { layout } = full
            ? drawingOf({ ...portfolio, ...situation })
            : drawingOf({ ...situation, options: { split } })
          expect(faultsIn(layout)).toEqual([])
        }),
        { numRuns: 120 },
      )
    },
  )

  test('drawing-regions-tile: outlines of neighbours share their corners to the hundredth of a pixel', () => {
    const { layout } = drawingOf({
      widthPx: 777,
      options: { split: { organisationalComplexity: 1 / 3, innovationComplexity: 2 / 7 } },
    })
    const corners = layout.regions.flatMap(({ path }) => path.slice(1, -1).split('L'))
    expect(corners).toHaveLength(16)
    expect(new Set(corners).size).toBe(9)
  })

  test('drawing-texts-inside: however long the host’s words are', () => {
    const long = (text: string) => Array.from({ length: 200 }, () => text).join('')
    for (const unit of ['långt ord ', 'W', 'å\u00ad']) {
      const keys = [
        'complexity.axis.organisationalComplexity',
        'complexity.axis.innovationComplexity',
      ]
      const messages = Object.fromEntries([
        ...keys.flatMap((key) =>
          [key, `${key}.low`, `${key}.high`].map((one) => [one, long(unit)]),
        ),
        ['complexity.region.collaboration', long(unit)],
        ['figure.members.other', long(unit)],
      ])
      for (const widthPx of [320, 800, 1920]) {
        for (const mirror of [false, true]) {
          expect(faultsIn(drawingOf({ ...portfolio, widthPx, mirror, messages }).layout)).toEqual(
            [],
          )
        }
      }
    }
  })
})

describe('a drawing of the portfolio', () => {
  const { layout } = drawingOf(portfolio)

  test('regions have their names, counts and tones', () => {
    expect(
      layout.regions.map(({ id, tone, members, name, count }) => [
        id,
        tone,
        members,
        name?.lines.join(' '),
        count?.lines.join(' '),
      ]),
    ).toEqual([
      ['costly-and-difficult', 'rose', 10, 'Dyrt och svårt', '10 satsningar'],
      ['collaboration', 'green', 12, 'Samverkan', '12 satsningar'],
      ['standard-sourcing', 'neutral', 11, 'Standardsourcing', '11 satsningar'],
      ['unnecessary-collaboration', 'sand', 5, 'Onödig samverkan', '5 satsningar'],
    ])
  })

  test('splits run through the whole plot, half way by default', () => {
    const { frame } = layout
    expect(layout.splits.map(({ field, axis, index }) => [field, axis, index])).toEqual([
      ['organisationalComplexity', 0, 0],
      ['innovationComplexity', 1, 0],
    ])
    const [upright, level] = layout.splits
    expect(upright?.x1Px).toBeCloseTo(frame.xPx + frame.widthPx / 2, 1)
    expect(upright?.x2Px).toBe(upright?.x1Px)
    expect(Math.abs((upright?.y2Px ?? 0) - (upright?.y1Px ?? 0))).toBeCloseTo(frame.heightPx, 1)
    expect(level?.y1Px).toBeCloseTo(frame.yPx + frame.heightPx / 2, 1)
  })

  test('stacks-share-a-spot: 38 initiatives are 36 marks, three of them on one spot', () => {
    expect(layout.marks).toHaveLength(36)
    expect(layout.marks.flatMap(({ ids }) => ids)).toHaveLength(38)
    expect(layout.marks.filter(({ count }) => count > 1)).toMatchObject([
      { id: 'S24', ids: ['S24', 'S25', 'S38'], count: 3, shape: 'circle', tone: 'mixed' },
    ])
  })

  test('space-directions: mirrored, low is at the right and the names stand on their other sides', () => {
    const mirrored = drawingOf({ ...portfolio, mirror: true }).layout
    const xOf = ({ marks }: FigureLayout, id: string) =>
      marks.find((mark) => mark.id === id)?.xPx ?? 0
    expect(xOf(layout, 'S08')).toBeLessThan(xOf(layout, 'S07'))
    expect(xOf(mirrored, 'S08')).toBeGreaterThan(xOf(mirrored, 'S07'))
    expect(mirrored.axisNames.map(({ lines }) => lines.join(' '))).toContain(
      '← Organisatorisk komplexitet',
    )
    expect(layout.axisNames.map(({ lines }) => lines.join(' '))).toContain(
      'Organisatorisk komplexitet →',
    )
    expect(mirrored.axisEnds.slice(2).map(({ lines }) => lines)).toEqual([['Hög'], ['Låg']])
  })

  test('an empty figure has names and no counts', () => {
    const empty = drawingOf().layout
    expect(empty.marks).toEqual([])
    expect(
      empty.regions.every(({ name, count }) => name !== undefined && count === undefined),
    ).toBe(true)
  })
})
