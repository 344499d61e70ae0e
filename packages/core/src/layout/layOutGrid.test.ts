import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SIZES, STANCES } from '../figures/roles/cells'
import { roles } from '../figures/roles/roles'
import { anyRows, unusableNumbers } from '../placement/testing/hostile'
import { figureScene } from '../scene/scene'
import { measureByTable } from '../text'
import type { FigureLayout } from './figureLayout'
import { emptyText } from './emptyText'
import { packingFor } from './packCell'
import { sizesFor } from './sizes'
import { drawingFaults } from './testing/drawingFaults'
import { figureDrawing, type FigureDrawingOptions } from './testing/figureDrawing'

/** So many initiatives, spread over the cells the same way each time; every third has a long name. */
function initiatives(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    id: `s${index}`,
    label:
      index % 3 === 0 ? 'Datadriven uppföljning av tillgänglighet i vården' : `Satsning ${index}`,
    group: `G${index % 7}`,
    organisationSize: SIZES[(index * 7) % 3],
    stance: STANCES[(index * 3) % 5],
  }))
}
const oneCell = (count: number) =>
  initiatives(count).map((row) => ({ ...row, organisationSize: 'small', stance: 'copy' }))
const drawn = (options: FigureDrawingOptions = {}) =>
  figureDrawing(roles, { rows: initiatives(38), ...options }).layout

const widths = fc.oneof(
  fc.integer({ min: 320, max: 8192 }),
  fc.constantFrom(320, 360, 599, 600, 601, 768, 1600, 8192),
)

/** How high each row of cells is, from the top. */
function heightsOf({ regions }: FigureLayout): readonly number[] {
  return STANCES.map((_, row) => Math.round(regions[row * SIZES.length]?.box.heightPx ?? 0))
}

describe('a drawing of cells', () => {
  test.each([0, 1, 39, 200, Number.NaN, Number.POSITIVE_INFINITY])(
    'drawing-never-nan: a width of %d gives a drawing without a NaN',
    (widthPx) => {
      for (const heightPx of [undefined, 0, 7, 1e9]) {
        for (const mirror of [false, true]) {
          const { view: _view, ...rest } = drawn({ widthPx, heightPx, mirror })
          expect(unusableNumbers(rest)).toEqual([])
        }
      }
    },
  )

  test(
    'roles-drawing-inside: texts and names stay inside and clear of each other',
    { timeout: 30_000 },
    () => {
      const situations = fc.record({
        widthPx: widths,
        mirror: fc.boolean(),
        locale: fc.constantFrom('sv', 'en'),
        emPx: fc.constantFrom(undefined, 16, 20, 32),
        rows: fc.integer({ min: 0, max: 290 }).map(initiatives),
      })
      fc.assert(
        fc.property(situations, (situation) => {
          expect(drawingFaults(drawn(situation))).toEqual([])
        }),
        { numRuns: 60 },
      )
    },
  )

  test('roles-drawing-inside: whatever the rows', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(anyRows, widths, (rows, widthPx) => {
        expect(drawingFaults(drawn({ rows, widthPx }))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('roles-everyone-is-drawn: each initiative is in one mark, inside its own cell', () => {
    for (const count of [1, 38, 290, 3000]) {
      for (const widthPx of [320, 800, 1600]) {
        const { layout, placement } = figureDrawing(roles, { rows: initiatives(count), widthPx })
        const ids = layout.marks.flatMap((mark) => mark.ids)
        expect(ids).toHaveLength(count)
        expect(new Set(ids).size).toBe(count)
        const regions = new Map(layout.regions.map((region) => [region.id, region.box]))
        const homes = new Map(placement.placed.map(({ id, region }) => [id, region]))
        for (const { id, xPx, yPx } of layout.marks) {
          const box = regions.get(homes.get(id) ?? '')
          expect(xPx).toBeGreaterThan(box?.xPx ?? Number.NaN)
          expect(xPx).toBeLessThan((box?.xPx ?? 0) + (box?.widthPx ?? 0))
          expect(yPx).toBeGreaterThan(box?.yPx ?? Number.NaN)
          expect(yPx).toBeLessThan((box?.yPx ?? 0) + (box?.heightPx ?? 0))
        }
      }
    }
  })

  test('roles-row-heights: a row is as high as its fullest cell needs', () => {
    const empty = heightsOf(drawn({ rows: [] }))
    const full = heightsOf(drawn({ rows: oneCell(9) }))
    expect(full[3]).toBeGreaterThan((empty[3] ?? 0) + 100)
    expect(full.filter((_, row) => row !== 3)).toEqual(empty.filter((_, row) => row !== 3))
  })

  test('roles-row-heights: a height that is asked for is spread over the rows', () => {
    const plain = drawn()
    const tall = drawn({ heightPx: plain.heightPx + 500 })
    expect(tall.heightPx).toBe(plain.heightPx + 500)
    expect(heightsOf(tall)).toEqual(heightsOf(plain).map((height) => height + 100))
    expect(drawn({ heightPx: 20 }).heightPx).toBe(plain.heightPx)
  })

  test('roles-names-in-cells: names stand beside their marks, on more lines before they are cut', () => {
    const labelsIn = (count: number, widthPx: number) =>
      drawn({ rows: oneCell(count), widthPx }).labels ?? []
    const namesIn = (count: number, widthPx: number) =>
      labelsIn(count, widthPx).map(({ lines }) => lines.length)
    expect(namesIn(9, 800)).toEqual([2, 1, 1, 2, 1, 1, 2, 1, 1])
    expect(labelsIn(9, 800).some(({ truncated }) => truncated)).toBe(false)
    expect(namesIn(9, 1600)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1])
    expect(namesIn(1, 360)).toEqual([3])
    expect(namesIn(5, 360)).toEqual([])
  })

  test('roles-names-in-cells: marks without names keep a target of 24 px until there are very many', () => {
    const sizes = sizesFor(800)
    const packing = (count: number, widthPx: number) =>
      packingFor(
        Array.from({ length: count }, () => 'Satsning'),
        widthPx,
        sizes,
        measureByTable,
      )
    expect(packing(60, 180)).toMatchObject({ named: false, spacingPx: 24 })
    expect(packing(600, 180).spacingPx).toBeLessThan(24)
    expect(packing(0, 180)).toMatchObject({ rowsPx: [], heightPx: 0 })
    expect(packing(100_000, 4).rowsPx.length).toBeLessThanOrEqual(16)
  })

  test('roles-names-in-cells: a row of lists is as high as the longest name in it', () => {
    const sizes = sizesFor(800)
    const long = 'Datadriven uppföljning av tillgänglighet i vården i hemmet'
    const packing = (names: readonly string[]) => packingFor(names, 180, sizes, measureByTable)
    const [short, mixed] = [packing(['A', 'B', 'C']), packing(['A', long, 'C'])]
    expect(short.rowsPx[1]).toBe(mixed.rowsPx[1])
    expect(mixed.rowsPx[2]).toBeGreaterThan((short.rowsPx[2] ?? 0) + sizes.label.sizePx)
    expect(mixed.heightPx - short.heightPx).toBeCloseTo(
      (mixed.rowsPx[2] ?? 0) - (short.rowsPx[2] ?? 0),
    )
  })

  test('roles-size-across: in a mirrored drawing the small municipality is at the right', () => {
    const xOf = (layout: FigureLayout, id: string) =>
      layout.regions.find((region) => region.id === id)?.box.xPx ?? Number.NaN
    expect(xOf(drawn(), 'copy-small')).toBeLessThan(xOf(drawn(), 'copy-large'))
    const mirrored = drawn({ mirror: true })
    expect(xOf(mirrored, 'copy-small')).toBeGreaterThan(xOf(mirrored, 'copy-large'))
    const label = mirrored.labels?.[0]
    expect(label?.textAnchor).toBe('end')
    expect(label?.xPx).toBeLessThan(label?.markXPx ?? 0)
  })

  test('roles-cells-apart: cells have outlines of their own, with paper between them', () => {
    const { regions } = drawn()
    expect(new Set(regions.map(({ path }) => path)).size).toBe(15)
    const [first, second] = regions
    const right = (first?.box.xPx ?? 0) + (first?.box.widthPx ?? 0)
    expect((second?.box.xPx ?? 0) - right).toBeCloseTo(4, 6)
  })

  test('a cell has a name of its own where the catalogue has one', () => {
    const { regions } = drawn({ messages: { 'roles.cell.copy-small': 'Följare' } })
    const named = regions.filter(({ name }) => name !== undefined)
    expect(named.map(({ id, name }) => [id, name?.lines])).toEqual([['copy-small', ['Följare']]])
  })
})

test('roles-empty: the words of an empty figure stand below the cells', () => {
  for (const widthPx of [320, 800, 1600]) {
    const { layout, texts } = figureDrawing(roles, { widthPx })
    const { title, hint } = emptyText(layout, texts, measureByTable)
    const { frame, heightPx } = layout
    expect(title.box.yPx).toBeGreaterThan(frame.yPx + frame.heightPx)
    expect(hint.box.yPx + hint.box.heightPx).toBeLessThan(heightPx)
    expect(drawingFaults(layout)).toEqual([])
  }
})

describe('in a picture', () => {
  test('roles-picture: cells, readings, the names of rows, columns and initiatives come out', () => {
    const { layout } = figureDrawing(roles, { rows: initiatives(6) })
    const { items } = figureScene({ layout, labels: layout.labels, measure: measureByTable })
    const parts = (part: string) => items.filter((item) => item.part === part)
    expect(parts('region')).toHaveLength(15)
    expect(parts('region-reading')).toHaveLength(15)
    expect(parts('label')).toHaveLength(6)
    expect(parts('mark')).toHaveLength(6)
    // Three columns, five rows, and what their order means.
    expect(parts('axis')).toHaveLength(9)
  })
})
