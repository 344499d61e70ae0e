import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dilemma, dilemmaOf } from '../figures/dilemma/dilemma'
import { DILEMMA_DIMENSIONS } from '../figures/dilemma/dimensions'
import { readTable } from '../interchange/table/readTable'
import { anyRows, unusableNumbers } from '../placement/testing/hostile'
import { figureScene } from '../scene/scene'
import { sceneToSvg } from '../scene/svgText'
import { measureByTable } from '../text'
import { openHandles } from './drawHandles'
import { emptyText } from './emptyText'
import { drawingFaults } from './testing/drawingFaults'
import { figureDrawing, type FigureDrawingOptions } from './testing/figureDrawing'

/** The eight contracts of the example file, on its scale from -3 to 3. */
const contracts = readTable(
  readFileSync(new URL('../../fixtures/avtal.csv', import.meta.url)),
).table.rows.map(([label = '', , , ...answers]) => ({
  label,
  ...Object.fromEntries(
    DILEMMA_DIMENSIONS.map(({ id }, index) => [`dilemma.${id}`, answers[index] ?? '']),
  ),
}))
const domain = Object.fromEntries(
  DILEMMA_DIMENSIONS.map(({ id }) => [`dilemma.${id}`, [-3, 3] as const]),
)
const drawn = (options: FigureDrawingOptions = {}) =>
  figureDrawing(dilemma, { rows: contracts, options: { domain }, ...options }).layout

const widths = fc.oneof(
  fc.integer({ min: 320, max: 8192 }),
  fc.constantFrom(320, 360, 571, 572, 573, 768, 1600, 8192),
)

describe('a drawing of profiles', () => {
  test.each([0, 1, 39, 200, Number.NaN, Number.POSITIVE_INFINITY])(
    'drawing-never-nan: a width of %d gives a drawing without a NaN',
    (widthPx) => {
      for (const heightPx of [undefined, 0, 7, 300, 1e9]) {
        for (const mirror of [false, true]) {
          const layout = drawn({ widthPx, heightPx, mirror })
          const { view: _view, profilePath: _path, ...rest } = layout
          expect(unusableNumbers(rest)).toEqual([])
          expect(layout.profiles.map(({ d }) => d).join(' ')).not.toMatch(/NaN|Infinity/)
        }
      }
    },
  )

  test(
    'dilemma-drawing-inside: texts stay inside and clear of each other',
    { timeout: 30_000 },
    () => {
      const situations = fc.record({
        widthPx: widths,
        mirror: fc.boolean(),
        locale: fc.constantFrom('sv', 'en'),
        heightPx: fc.constantFrom(undefined, 100, 500, 2000),
        emPx: fc.constantFrom(undefined, 16, 20, 32),
      })
      fc.assert(
        fc.property(situations, (situation) => {
          expect(drawingFaults(drawn(situation))).toEqual([])
        }),
        { numRuns: 80 },
      )
    },
  )

  test('dilemma-drawing-inside: whatever the rows', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(anyRows, widths, (rows, widthPx) => {
        const { layout } = figureDrawing(dilemma, { rows, widthPx })
        expect(drawingFaults(layout)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('dilemma-drawing-inside: however long the host’s poles are, and however many', () => {
    const long = Array.from({ length: 40 }, () => 'långtgående').join(' ')
    for (const count of [1, 2, 20]) {
      const own = dilemmaOf(
        Array.from({ length: count }, (_, index) => ({
          id: `d${index}`,
          sourcing: long,
          innovation: 'W'.repeat(200),
        })),
      )
      for (const widthPx of [320, 800, 2000]) {
        const { layout } = figureDrawing(own, { rows: [{ 'dilemma.d0': 1 }], widthPx })
        expect(drawingFaults(layout)).toEqual([])
        expect(layout.axisEnds).toHaveLength(2 * count)
      }
    }
  })

  test('dilemma-two-logics: sourcing logic’s half is at the left, and at the right when mirrored', () => {
    const half = (mirror: boolean, tone: string) => {
      const part = drawn({ mirror }).backdrop.find(
        (one) => one.kind === 'path' && one.tone === tone,
      )
      return Number(/^M([\d.]+)/.exec(part?.kind === 'path' ? part.d : '')?.[1])
    }
    expect(half(false, 'neutral')).toBeLessThan(half(false, 'sand'))
    expect(half(true, 'neutral')).toBeGreaterThan(half(true, 'sand'))
    const headings = drawn().backdrop.flatMap((part) => (part.kind === 'text' ? [part.text] : []))
    expect(headings.map(({ lines, textAnchor }) => [...lines, textAnchor])).toEqual([
      ['Sourcinglogik', 'start'],
      ['Innovationslogik', 'end'],
    ])
  })

  test('dilemma-poles-above-on-phones: beside their rows where there is room', () => {
    const phone = drawn({ widthPx: 360 })
    const [left, right] = phone.axisEnds
    expect([left?.textAnchor, right?.textAnchor]).toEqual(['start', 'end'])
    expect(phone.frame.widthPx).toBeGreaterThan(320)
    const desk = drawn({ widthPx: 800 })
    expect(desk.axisEnds.slice(0, 2).map(({ textAnchor }) => textAnchor)).toEqual(['end', 'start'])
    const box = desk.axisEnds[0]?.box
    expect((box?.xPx ?? 0) + (box?.widthPx ?? 0)).toBeLessThan(desk.frame.xPx)
  })

  test('dilemma-keeps-to-height: a height that is asked for is kept to where the words have room', () => {
    expect(drawn({ heightPx: 600 }).heightPx).toBe(600)
    expect(drawn({ widthPx: 360, heightPx: 700 }).heightPx).toBeLessThanOrEqual(706)
    expect(drawn({ heightPx: 10 }).heightPx).toBeGreaterThan(100)
  })

  test('dilemma-row-is-a-profile: a line for each row through its own handles, broken where nothing is answered', () => {
    const { layout } = figureDrawing(dilemma, {
      rows: [
        { id: 'a', 'dilemma.aim': -1, 'dilemma.method': 0, 'dilemma.relation': 1 },
        { id: 'b', 'dilemma.aim': 1 },
      ],
    })
    const [a, b] = layout.profiles
    expect(a?.d.match(/M/g)).toHaveLength(2)
    expect(b?.d).toBe(
      `M${layout.frame.xPx + layout.frame.widthPx},${layout.marks.find((mark) => mark.id === 'b')?.yPx}Z`,
    )
    expect(layout.marks.filter(({ id }) => id === 'a').map(({ axis }) => axis)).toEqual([0, 1, 3])
  })
})

test('dilemma-rest-steps-back: lines that share a look lie behind the others, fainter the more there are', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      id: `r${index}`,
      label: `R${index}`,
      'dilemma.aim': ((index % 21) - 10) / 10,
    }))
  const opacities = (count: number) =>
    figureDrawing(dilemma, { rows: many(count) }).layout.profiles.map(({ opacity }) => opacity)
  expect(opacities(7)).toEqual([0.6, 0.6, 1, 1, 1, 1, 1])
  expect(new Set(opacities(41).slice(0, 36))).toEqual(new Set([0.15]))
})

describe('handles on one spot', () => {
  const rowsAt = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      id: `r${index}`,
      label: `R${index}`,
      'dilemma.aim': 0.5,
      'dilemma.method': index / 50,
    }))
  const onFirst = (count: number) => {
    const { layout } = figureDrawing(dilemma, { rows: rowsAt(count) })
    return { layout, marks: layout.marks.filter(({ axis }) => axis === 0) }
  }

  test('dilemma-handles-side-by-side: a few stand about the axis, apart, each line through its own', () => {
    const { layout, marks } = onFirst(3)
    const [middle] = marks.map(({ yPx }) => yPx).slice(1)
    expect(marks.map(({ count }) => count)).toEqual([1, 1, 1])
    expect(new Set(marks.map(({ xPx }) => xPx)).size).toBe(1)
    expect(layout.view.project([0.75], 0).yPx).toBeCloseTo(middle ?? 0, 1)
    for (const mark of marks) {
      const line = layout.profiles.find(({ id }) => id === mark.id)
      expect(line?.d).toContain(`M${mark.xPx},${mark.yPx}`)
    }
    const gaps = marks.slice(1).map(({ yPx }, index) => yPx - (marks[index]?.yPx ?? 0))
    for (const gap of gaps) expect(gap).toBeGreaterThan(2 * layout.sizes.markRadiusPx)
  })

  test('dilemma-handles-side-by-side: more than there is room for are one, with their count', () => {
    const { marks } = onFirst(7)
    expect(marks).toMatchObject([{ count: 7, shape: 'circle', tone: 'mixed' }])
    expect(marks[0]?.ids).toHaveLength(7)
  })

  test('dilemma-open-handles: where nothing is answered a handle would be in the middle', () => {
    const { layout, placement } = figureDrawing(dilemma, { rows: [{ 'dilemma.aim': 1 }] })
    const open = openHandles(placement.placed[0]?.position ?? [], layout.view)
    expect(open.map(({ axis }) => axis)).toEqual([1, 2, 3, 4, 5, 6])
    const { xPx, widthPx } = layout.frame
    expect(open[0]?.xPx).toBeCloseTo(xPx + widthPx / 2, 6)
  })

  test('a line that moves goes through the handles that rest', () => {
    const { layout, placement } = figureDrawing(dilemma, { rows: rowsAt(2) })
    const [first] = placement.placed
    const moved = [first?.position[0] ?? 0, 1, ...(first?.position.slice(2) ?? [])]
    const [rest] = layout.marks
    expect(layout.profilePath?.('r0', moved)).toMatch(`M${rest?.xPx},${rest?.yPx}L`)
  })
})

test('dilemma-empty: the words of an empty figure stand below the rows', () => {
  for (const widthPx of [320, 800, 1600]) {
    const { layout, texts } = figureDrawing(dilemma, { widthPx })
    const { title, hint } = emptyText(layout, texts, measureByTable)
    const { frame, heightPx } = layout
    expect(title.box.yPx).toBeGreaterThan(frame.yPx + frame.heightPx)
    expect(hint.box.yPx + hint.box.heightPx).toBeLessThan(heightPx)
  }
})

describe('in a picture', () => {
  test('dilemma-picture: lines, halves, headings and poles come out', () => {
    const { layout } = figureDrawing(dilemma, { rows: contracts, options: { domain } })
    const scene = figureScene({ layout, measure: measureByTable, title: 'T' })
    expect(scene.items.filter(({ part }) => part === 'profile')).toHaveLength(8)
    const svg = sceneToSvg(scene, {}, { title: 'T' })
    for (const words of ['Sourcinglogik', 'Innovationslogik', 'Nära samarbete', 'Stabilitet'])
      expect(svg).toContain(words)
    expect(svg).not.toMatch(/NaN/)
  })
})
