import { describe, expect, it } from 'vitest'
import { sizesFor } from '../layout/sizes'
import type { Trail } from '../layout/trails'
import { EXAMPLE_ROWS, exampleScene } from './testing/exampleScene'
import { trailItems } from './trailItems'

const sizes = sizesFor(800)
const SHIFT = { xPx: 10, yPx: 20 }
const END = { xPx: 100, yPx: 50 }
const START = { xPx: 50, yPx: 50, radiusPx: 3, path: undefined }
const WAY: Trail = {
  id: 'a',
  tone: 1,
  start: { ...START, shape: 'circle' },
  end: END,
  d: 'M53 50L90 50Z',
  head: undefined,
  lines: [],
}

describe('trailItems', () => {
  it('paints the way under the hollow dot that it begins at, moved with the plot', () => {
    expect(trailItems({ trails: [WAY], sizes }, SHIFT)).toEqual([
      { kind: 'path', part: 'trail', xPx: 10, yPx: 20, path: WAY.d, fill: 'group-1' },
      {
        kind: 'circle',
        part: 'trail',
        xPx: 60,
        yPx: 70,
        radiusPx: 3,
        fill: 'paper',
        stroke: { paint: 'group-1', widthPx: 1.25 },
      },
    ])
  })

  it('paints a dot in the shape of its group, and the dot alone where no way is seen', () => {
    const dot: Trail = { ...WAY, d: '', start: { ...START, shape: 'square' } }
    const items = trailItems({ trails: [dot], sizes }, SHIFT)
    expect(items.map(({ kind }) => kind)).toEqual(['path'])
    expect(items[0]).toMatchObject({ xPx: 60, yPx: 70, fill: 'paper' })
  })

  it('dashes the earlier line of a profile', () => {
    const line: Trail = { ...WAY, tone: 'rest', start: undefined, d: 'M0 0L10 10' }
    const stroke = { paint: 'rest', widthPx: 1.25, dashPx: [4, 3] }
    expect(trailItems({ trails: [line], sizes }, SHIFT)).toEqual([
      { kind: 'path', part: 'trail', ...SHIFT, path: line.d, stroke },
    ])
  })

  it('is nothing in a figure without earlier rows', () => {
    expect(trailItems({ sizes }, SHIFT)).toEqual([])
  })

  it('stands under every mark of a scene', () => {
    const { layout } = exampleScene()
    const { scene } = exampleScene(EXAMPLE_ROWS, { layout: { ...layout, trails: [WAY] } })
    const parts = scene.items.map(({ part }) => part)
    expect(parts.filter((part) => part === 'trail')).toHaveLength(2)
    expect(parts.lastIndexOf('trail')).toBeLessThan(parts.indexOf('mark'))
  })
})
