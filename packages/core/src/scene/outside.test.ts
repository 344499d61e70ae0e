import { describe, expect, it } from 'vitest'
import type { DrawnMark } from '../layout/drawnMarks'
import { sizesFor } from '../layout/sizes'
import { outsideItem, reachOf } from './outside'
import { EXAMPLE_ROWS, exampleScene } from './testing/exampleScene'

const FRAME = { xPx: 10, yPx: 20, widthPx: 100, heightPx: 50 }
const SHIFT = { xPx: 1000, yPx: 2000 }
const SIZES = sizesFor(900)

const markAt = (xPx: number, yPx: number, outside = true): DrawnMark => ({
  id: 'a',
  ids: ['a'],
  xPx,
  yPx,
  radiusPx: 6,
  shape: 'circle',
  tone: 1,
  count: 1,
  outside,
  path: undefined,
})

describe('outsideItem', () => {
  it('draws nothing at a mark whose values lie inside', () => {
    expect(outsideItem(markAt(10, 30, false), FRAME, SHIFT, SIZES)).toBeUndefined()
  })

  it.each([
    ['left', markAt(10, 40), 'M-8.1 3L-11.1 0L-8.1 -3'],
    ['right', markAt(110, 40), 'M8.1 -3L11.1 0L8.1 3'],
    ['top', markAt(60, 20), 'M-3 -8.1L0 -11.1L3 -8.1'],
    ['bottom', markAt(60, 70), 'M3 8.1L0 11.1L-3 8.1'],
  ])('points out over the %s edge', (_, mark, path) => {
    expect(outsideItem(mark, FRAME, SHIFT, SIZES)).toEqual({
      kind: 'path',
      part: 'outside',
      xPx: mark.xPx + 1000,
      yPx: mark.yPx + 2000,
      path,
      stroke: { paint: 'group-1', widthPx: 1.5 },
    })
  })

  it.each([
    ['in a corner', markAt(10, 20)],
    ['at no edge', markAt(60, 40)],
  ])('draws a ring %s', (_, mark) => {
    const ring = outsideItem(mark, FRAME, SHIFT, SIZES)
    expect(ring?.kind === 'circle' && ring.radiusPx).toBeGreaterThan(mark.radiusPx + 2)
    expect(ring?.fill).toBeUndefined()
  })

  it('is a chevron on one side, a ring in the corner of the example', () => {
    const { scene } = exampleScene(EXAMPLE_ROWS)
    expect(scene.items.filter((item) => item.part === 'outside').map((item) => item.kind)).toEqual([
      'path',
      'circle',
    ])
  })
})

describe('reachOf', () => {
  it('counts the chevron of a mark that has one', () => {
    expect(reachOf(markAt(10, 20, false), SIZES)).toBeCloseTo(7.2)
    expect(reachOf(markAt(10, 20), SIZES)).toBeGreaterThan(11.1)
  })
})
