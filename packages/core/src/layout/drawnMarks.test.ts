import { describe, expect, test } from 'vitest'
import { groupStyles } from '../placement/groups'
import { type Point, placePoints } from '../placement/testing/points'
import { plane } from '../spaces/plane'
import { drawMark, drawMarks, greatestSize } from './drawnMarks'
import { sizesFor } from './sizes'

const view = plane.view({ xPx: 0, yPx: 0, widthPx: 1000, heightPx: 1000, mirror: false })
const sizes = sizesFor(800)
const marksOf = (rows: readonly Point[]) => {
  const { placed } = placePoints(rows)
  return drawMarks(placed, view, groupStyles(placed), sizes)
}

describe('marks', () => {
  test('a mark has its place, its group’s shape and colour, and an outline where it is no circle', () => {
    const [circle, square] = marksOf([
      { id: 'a', group: 'IT', x: 2, y: 3 },
      { id: 'b', group: 'Skola', x: 4, y: 4 },
    ])
    expect(circle).toEqual({
      id: 'a',
      ids: ['a'],
      xPx: 200,
      yPx: 700,
      radiusPx: 6,
      shape: 'circle',
      tone: 0,
      count: 1,
      outside: false,
      path: undefined,
    })
    expect(square).toMatchObject({
      shape: 'square',
      tone: 1,
      path: expect.stringMatching(/^M[\d.L -]+Z$/),
    })
  })

  test('stacks-share-a-spot: a round mark with their count, in their group’s colour where they share it', () => {
    const spot = { x: 5, y: 5 }
    const [same] = marksOf([
      { ...spot, group: 'IT' },
      { ...spot, group: 'IT' },
    ])
    const [mixed] = marksOf([
      { ...spot, group: 'IT' },
      { ...spot, group: 'Skola' },
    ])
    expect(same).toMatchObject({ ids: ['1', '2'], count: 2, shape: 'circle', tone: 0, radiusPx: 9 })
    expect(mixed).toMatchObject({ count: 2, tone: 'mixed' })
  })

  test('units-outside-keeps-value: one outside marks the whole stack as outside', () => {
    const [edge] = marksOf([
      { x: 10, y: 5 },
      { x: 12, y: 5 },
    ])
    expect(edge).toMatchObject({ count: 2, outside: true, xPx: 1000 })
  })

  test('drawing-area-follows-size: twice the size is twice the area, the smallest still a mark', () => {
    const marks = marksOf([
      { id: 'large', size: 100, x: 1, y: 1 },
      { id: 'half', size: 50, x: 3, y: 3 },
      { id: 'tiny', size: 0.01, x: 5, y: 5 },
      { id: 'none', x: 7, y: 7 },
    ])
    const [large = 0, half = 0, tiny, none] = marks.map(({ radiusPx }) => radiusPx)
    expect((half / large) ** 2).toBeCloseTo(0.5, 2)
    expect(large).toBeCloseTo(6 * 2.4, 2)
    expect([tiny, none]).toEqual([4.2, 4.2])
  })

  test('drawing-area-follows-size: without sizes all marks are alike', () => {
    expect(
      marksOf([
        { x: 1, y: 1 },
        { x: 9, y: 9 },
      ]).map(({ radiusPx }) => radiusPx),
    ).toEqual([6, 6])
    expect(greatestSize([])).toBe(0)
    expect(marksOf([{ size: 0, x: 1, y: 1 }]).map(({ radiusPx }) => radiusPx)).toEqual([6])
  })

  test('drawing-never-nan: sizes as great as numbers go, and as small', () => {
    const [great, small] = marksOf([
      { size: 1.7e308, x: 1, y: 1 },
      { size: 5e-324, x: 9, y: 9 },
    ])
    expect([great?.radiusPx, small?.radiusPx]).toEqual([14.4, 4.2])
  })

  test('a single mark can be drawn anywhere, as a fan does', () => {
    const { placed } = placePoints([{ id: 'a', x: 2, y: 3 }])
    const [first] = placed
    if (!first) throw new Error('no place')
    const mark = drawMark(first, { xPx: 10.006, yPx: -0.001 }, groupStyles(placed), sizes, 0)
    expect(mark).toMatchObject({ id: 'a', xPx: 10.01, yPx: 0, count: 1 })
  })
})
