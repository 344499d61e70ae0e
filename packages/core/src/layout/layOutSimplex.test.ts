import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { coordination } from '../figures/coordination/coordination'
import { engineTexts } from '../i18n/engine'
import { createTexts } from '../i18n/texts'
import { groupStyles } from '../placement/groups'
import { place } from '../placement/place'
import { satsningarIn } from '../placement/testing/satsningar'
import { measureByTable } from '../text'
import { emptyText } from './emptyText'
import type { FigureLayout, LayoutInput } from './figureLayout'
import { layOut } from './layOut'
import { textsOf } from './testing/drawing'
import { overlaps } from './text'

const portfolio = satsningarIn(
  readFileSync(new URL('../../fixtures/satsningar.csv', import.meta.url)),
).map((row) => ({
  label: row['Satsning'],
  supplierForce: row['Leverantörskraft'],
  municipalForce: row['Kommunsamverkan'],
  internalForce: row['Intern koordinering'],
}))

function drawing(
  rows: readonly object[],
  { locale = 'sv', ...input }: Partial<Omit<LayoutInput, 'texts'>> & { locale?: string } = {},
): FigureLayout {
  const placement = place(rows, coordination)
  return layOut({
    definition: coordination,
    placement,
    groups: groupStyles(placement.placed),
    texts: createTexts([engineTexts, coordination.texts], { locale }),
    widthPx: 900,
    mirror: false,
    measure: measureByTable,
    readings: rows.length <= 6,
    ...input,
  })
}

const numbersOf = (layout: FigureLayout) =>
  JSON.stringify(layout, (_, value: unknown) =>
    typeof value === 'number' && !Number.isFinite(value) ? 'no number' : value,
  )

describe('the drawing', () => {
  test('coordination-drawing-inside: nothing is NaN at any width and height', () => {
    const sizes = fc.oneof(fc.integer({ min: -1, max: 9000 }), fc.constantFrom(0, Number.NaN))
    fc.assert(
      fc.property(
        sizes,
        fc.option(sizes, { nil: undefined }),
        fc.boolean(),
        (width, height, few) => {
          const layout = drawing(few ? portfolio.slice(0, 3) : portfolio, {
            widthPx: width,
            heightPx: height,
          })
          expect(numbersOf(layout)).not.toContain('no number')
          expect(layout.regions.map(({ path }) => path).join('')).not.toMatch(/NaN|Infinity/)
        },
      ),
      { numRuns: 60 },
    )
  })

  test.each([320, 360, 480, 768, 1024, 1600, 3840, 8192])(
    'coordination-drawing-inside: at %i px every text lies inside, none over another',
    (widthPx) => {
      for (const locale of ['sv', 'en']) {
        for (const mirror of [false, true]) {
          const layout = drawing(portfolio.slice(0, 3), { widthPx, locale, mirror })
          const texts = textsOf(layout)
          for (const { box, lines } of texts) {
            const right = box.xPx + box.widthPx
            const bottom = box.yPx + box.heightPx
            expect([lines, box.xPx >= -0.01, box.yPx >= -0.01]).toEqual([lines, true, true])
            expect([lines, right <= widthPx + 0.01, bottom <= layout.heightPx + 0.01]).toEqual([
              lines,
              true,
              true,
            ])
          }
          texts.forEach((text, index) => {
            for (const other of texts.slice(index + 1)) {
              expect([text.lines, other.lines, overlaps(text.box, other.box)]).toEqual([
                text.lines,
                other.lines,
                false,
              ])
            }
          })
        }
      }
    },
  )

  test('coordination-corners: each stands at its corner, with what its logic is, in both directions', () => {
    for (const mirror of [false, true]) {
      const { axisNames, axisEnds, view } = drawing(portfolio, { mirror })
      const [top, left, right] = axisNames
      expect([top, left, right].map((text) => text?.lines.join(' '))).toEqual([
        'Leverantörslogik',
        'Kommunsamverkan',
        'Intern koordinering',
      ])
      expect(Number(left?.xPx) < Number(right?.xPx)).toBe(!mirror)
      expect(top?.xPx).toBeCloseTo(view.project([1, 0, 0]).xPx, 6)
      expect(top?.yPx).toBeLessThan(view.project([1, 0, 0]).yPx)
      expect(left?.yPx).toBeGreaterThan(view.project([0, 1, 0]).yPx)
      expect(axisEnds.map(({ lines }) => lines.join(' ')).slice(0, 3)).toEqual([
        'Stordrift och standardisering',
        'Lokala önskemål och politik',
        'Verksamheternas egna behov',
      ])
    }
  })

  test('coordination-equilateral: the frame is the triangle’s own, and keeps to a height that is asked for', () => {
    const free = drawing(portfolio)
    expect(free.frame.heightPx / free.frame.widthPx).toBeCloseTo(Math.sqrt(3) / 2, 9)
    const low = drawing(portfolio, { heightPx: 400 })
    expect(low.frame.heightPx / low.frame.widthPx).toBeCloseTo(Math.sqrt(3) / 2, 9)
    expect(low.heightPx).toBeLessThanOrEqual(401)
  })

  test('coordination-majority: each region is named, with how many lie in it', () => {
    const { regions } = drawing(portfolio)
    expect(regions.map(({ id, members }) => [id, members])).toEqual([
      ['supplier-logic', 16],
      ['municipal-collaboration', 5],
      ['balancing-act', 17],
      ['internal-coordination', 0],
    ])
    expect(regions.map(({ name }) => name?.lines.join(' '))).toEqual([
      'Leverantören styr',
      'Samverkan styr',
      'Balansakt',
      'Verksamheten styr',
    ])
    expect(new Set(regions.map(({ name }) => name?.font.sizePx)).size).toBe(1)
  })

  test('coordination-guides: from an initiative at right angles to each side, as long as the share across', () => {
    const { guides, view, frame } = drawing(portfolio)
    expect(guides?.([0.4, 0.6, 0])).toHaveLength(2)
    expect(guides?.([1, 0, 0])).toHaveLength(1)
    const position = [0.5, 0.2, 0.3]
    const from = view.project(position)
    const lines = guides?.(position) ?? []
    expect(lines).toHaveLength(3)
    const corners = [0, 1, 2].map((axis) =>
      view.project([0, 1, 2].map((one) => Number(one === axis))),
    )
    lines.forEach(({ x1Px, y1Px, x2Px, y2Px }, across) => {
      expect(Math.hypot(x1Px - from.xPx, y1Px - from.yPx)).toBeLessThan(0.02)
      const length = Math.hypot(x2Px - x1Px, y2Px - y1Px)
      expect(length / frame.heightPx).toBeCloseTo(position[across] ?? 9, 3)
      const [one, other] = corners.filter((_, axis) => axis !== across)
      if (!one || !other) throw new Error('no side')
      const along = { x: other.xPx - one.xPx, y: other.yPx - one.yPx }
      const dot = (x2Px - x1Px) * along.x + (y2Px - y1Px) * along.y
      expect(Math.abs(dot) / (length * Math.hypot(along.x, along.y))).toBeLessThan(0.001)
    })
  })

  test('an empty triangle says so under the name in its middle', () => {
    for (const widthPx of [320, 360, 600, 900, 1600]) {
      const layout = drawing([], { widthPx })
      const texts = createTexts([engineTexts, coordination.texts])
      const { title, hint } = emptyText(layout, texts, measureByTable)
      for (const text of [title, hint]) {
        const hidden = textsOf(layout).filter((other) => overlaps(other.box, text.box))
        expect(hidden.map(({ lines }) => lines)).toEqual([])
      }
    }
  })
})
