import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { Position } from '../model/position'
import { bySplit, type Splits } from './bySplit'
import type { Partition } from './partition'

// Properties try many cases, and a busy machine takes its time for them.
vi.setConfig({ testTimeout: 60_000 })

/** Ids of a grid of cells as `bySplit` takes them: `r1c0` is the second row from the top, first column. */
function cellIds({ x, y }: Splits): string[][] {
  return Array.from({ length: y.length + 1 }, (_, row) =>
    Array.from({ length: x.length + 1 }, (__, column) => `r${row}c${column}`),
  )
}

const unit = fc.double({ min: 0, max: 1, noNaN: true })
const rising = fc
  .array(fc.oneof(unit, fc.constantFrom(0, 0.25, 0.5, 1)), { maxLength: 3 })
  .map((splits) => splits.sort((a, b) => a - b))
const anySplits: fc.Arbitrary<Splits> = fc.record({ x: rising, y: rising })
const anyPosition: fc.Arbitrary<readonly [number, number]> = fc.tuple(
  fc.oneof(unit, fc.constantFrom(0, 0.25, 0.5, 1)),
  fc.oneof(unit, fc.constantFrom(0, 0.25, 0.5, 1)),
)

interface Box {
  readonly left: number
  readonly bottom: number
  readonly right: number
  readonly top: number
}

/** The rectangle of a region's outline; undefined where it has no area. */
function boxOf(partition: Partition, id: string): Box | undefined {
  const corners = partition.outlineOf(id)
  if (corners.length === 0) return undefined
  const xs = corners.map(([x]) => x ?? 9)
  const ys = corners.map(([, y]) => y ?? 9)
  expect(corners).toHaveLength(4)
  return {
    left: Math.min(...xs),
    bottom: Math.min(...ys),
    right: Math.max(...xs),
    top: Math.max(...ys),
  }
}

const area = (box: Box | undefined) =>
  box === undefined ? 0 : (box.right - box.left) * (box.top - box.bottom)

const QUADRANT = bySplit({ x: [0.5], y: [0.5] }, [
  ['top-left', 'top-right'],
  ['bottom-left', 'bottom-right'],
])

describe('regions by split', () => {
  test.each<[Position, string]>([
    [[0, 0], 'bottom-left'],
    [[0.49, 0.49], 'bottom-left'],
    [[0.5, 0.49], 'bottom-right'],
    [[0.49, 0.5], 'top-left'],
    [[0.5, 0.5], 'top-right'],
    [[1, 1], 'top-right'],
    [[-5, 7], 'top-left'],
    [[0.1 + 0.2 + 0.2, 0], 'bottom-right'],
    [[], 'bottom-left'],
    [[Number.NaN, Number.NaN], 'bottom-left'],
  ])('borders-split-belongs-higher: %j lies in %s', (position, region) => {
    expect(QUADRANT.regionOf(position)).toBe(region)
  })

  test('order-by-region: ids come row by row from the top, each from the low end', () => {
    expect(QUADRANT.ids).toEqual(['top-left', 'top-right', 'bottom-left', 'bottom-right'])
  })

  test('borders-regions-tile: the outlines of all regions together are the whole plane', () => {
    fc.assert(
      fc.property(anySplits, (splits) => {
        const partition = bySplit(splits, cellIds(splits))
        const areas = partition.ids.map((id) => area(boxOf(partition, id)))
        expect(areas.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9)
        expect(areas.every((one) => one >= 0)).toBe(true)
      }),
    )
  })

  test('borders-regions-tile: no two outlines share more than an edge', () => {
    fc.assert(
      fc.property(anySplits, (splits) => {
        const partition = bySplit(splits, cellIds(splits))
        const boxes = partition.ids.flatMap((id) => boxOf(partition, id) ?? [])
        boxes.forEach((a, index) => {
          for (const b of boxes.slice(index + 1)) {
            const width = Math.min(a.right, b.right) - Math.max(a.left, b.left)
            const height = Math.min(a.top, b.top) - Math.max(a.bottom, b.bottom)
            expect(Math.min(width, height)).toBeLessThanOrEqual(0)
          }
        })
      }),
    )
  })

  test('borders-regions-tile: a position lies in one region, and inside its outline', () => {
    fc.assert(
      fc.property(anySplits, anyPosition, (splits, position) => {
        const partition = bySplit(splits, cellIds(splits))
        const region = partition.regionOf(position)
        expect(partition.ids).toContain(region)
        const box = boxOf(partition, region)
        const [x, y] = position
        // A region without area holds what lies exactly on the edge that it has shrunk to.
        if (box === undefined) {
          expect([...splits.x, ...splits.y].some((at) => Math.min(at, 1 - at) < 1e-9)).toBe(true)
          return
        }
        expect(x).toBeGreaterThanOrEqual(box.left - 1e-9)
        expect(x).toBeLessThanOrEqual(box.right)
        expect(y).toBeGreaterThanOrEqual(box.bottom - 1e-9)
        expect(y).toBeLessThanOrEqual(box.top)
      }),
      { numRuns: 150 },
    )
  })

  test('borders-split-belongs-higher: strictly inside an outline is in that region', () => {
    fc.assert(
      fc.property(anySplits, unit, unit, (splits, across, up) => {
        const partition = bySplit(splits, cellIds(splits))
        for (const id of partition.ids) {
          const box = boxOf(partition, id)
          if (!box || box.right - box.left < 1e-6 || box.top - box.bottom < 1e-6) continue
          const inside = (low: number, high: number, share: number) =>
            low + (high - low) * (0.01 + 0.98 * share)
          const position = [inside(box.left, box.right, across), inside(box.bottom, box.top, up)]
          expect(partition.regionOf(position)).toBe(id)
        }
      }),
    )
  })

  test('a region squeezed to nothing, and an unknown one, have no outline', () => {
    const partition = bySplit({ x: [0], y: [] }, [['left', 'right']])
    expect(partition.outlineOf('left')).toEqual([])
    expect(partition.outlineOf('right')).toHaveLength(4)
    expect(partition.outlineOf('nowhere')).toEqual([])
    expect(partition.regionOf([0, 0.3])).toBe('right')
  })

  test.each<[string, Splits, string[][]]>([
    ['a row too few', { x: [0.5], y: [0.5] }, [['a', 'b']]],
    ['a column too few', { x: [0.5], y: [] }, [['a']]],
    ['one too many', { x: [], y: [] }, [['a', 'b']]],
  ])('needs one id for each cell: %s', (_, splits, ids) => {
    expect(() => bySplit(splits, ids)).toThrow(TypeError)
  })
})
