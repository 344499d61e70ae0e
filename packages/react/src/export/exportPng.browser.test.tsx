import { DARK_PAINTS, LIGHT_PAINTS, type Scene } from '@kvadrant/core'
import { describe, expect, it, vi } from 'vitest'
import { GREATEST_PNG_PX, type PngNotice, sceneToPng } from './exportPng'
import { exampleScene } from './testing/exampleScene'
import { decode } from './testing/pixels'

const paperOf = (widthPx: number, heightPx: number): Scene => ({
  widthPx,
  heightPx,
  items: [
    { kind: 'rect', part: 'paper', xPx: 0, yPx: 0, widthPx, heightPx, fill: 'paper' },
    { kind: 'circle', part: 'mark', xPx: widthPx - 5, yPx: 5, radiusPx: 4, fill: 'group-1' },
  ],
})

describe('sceneToPng', () => {
  it('has two pixels to each of the scene’s, and the picture in them', async () => {
    const scene = exampleScene()
    const blob = await sceneToPng(scene, LIGHT_PAINTS)
    expect(blob.type).toBe('image/png')
    const { width, height, at } = await decode(blob)
    expect([width, height]).toEqual([Math.round(scene.widthPx * 2), Math.round(scene.heightPx * 2)])
    expect(at(1, 1)).toBe(LIGHT_PAINTS.paper)
    expect(at(width - 2, height - 2)).toBe(LIGHT_PAINTS.paper)

    const marks = scene.items.filter((item) => item.part === 'mark')
    expect(marks).toHaveLength(5)
    for (const mark of marks) {
      if (mark.kind !== 'circle' && mark.kind !== 'path') throw new Error('a mark of another kind')
      expect(at(mark.xPx * 2, mark.yPx * 2)).toBe(mark.fill && LIGHT_PAINTS[mark.fill])
    }
  })

  it('is painted in the paints that it is given', async () => {
    const { at } = await decode(await sceneToPng(exampleScene(), DARK_PAINTS, { scale: 1 }))
    expect(at(1, 1)).toBe(DARK_PAINTS.paper)
  })

  it('takes any scale above 0', async () => {
    for (const [scale, width, height] of [
      [1, 200, 100],
      [3, 600, 300],
      [0.5, 100, 50],
      [0.0001, 1, 1],
    ] as const) {
      const notices: PngNotice[] = []
      const onNotice = (notice: PngNotice) => notices.push(notice)
      const picture = await decode(
        await sceneToPng(paperOf(200, 100), LIGHT_PAINTS, { scale, onNotice }),
      )
      expect([picture.width, picture.height]).toEqual([width, height])
      expect(notices).toEqual([])
    }
  })

  it.each([
    ['wide', 8000, 10, [8192, 10]],
    ['high', 10, 8000, [10, 8192]],
    ['as wide as a figure gets', 8230, 12, [8192, 12]],
  ])('fits a %s picture into the limit, whole, and says so', async (_, widthPx, heightPx, size) => {
    const onNotice = vi.fn<(notice: PngNotice) => void>()
    const { width, height, at } = await decode(
      await sceneToPng(paperOf(widthPx, heightPx), LIGHT_PAINTS, { onNotice }),
    )
    expect([width, height]).toEqual(size)
    expect(at(width - 5, 5)).toBe(LIGHT_PAINTS['group-1'])
    expect(onNotice.mock.calls).toEqual([
      [
        {
          code: 'png-scaled-down',
          wantedScale: 2,
          scale: GREATEST_PNG_PX / Math.max(widthPx, heightPx),
          limitPx: 8192,
        },
      ],
    ])
  })

  it.each([
    [0, 100],
    [100, 0],
    [-1, 100],
    [Number.NaN, 100],
    [100, Number.POSITIVE_INFINITY],
  ])('refuses a picture of %s x %s with a message', async (widthPx, heightPx) => {
    const scene = { ...paperOf(10, 10), widthPx, heightPx }
    await expect(sceneToPng(scene, LIGHT_PAINTS)).rejects.toThrow(/the figure has no size/)
  })

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('refuses a scale of %s', async (scale) => {
    await expect(sceneToPng(paperOf(10, 10), LIGHT_PAINTS, { scale })).rejects.toThrow(/scale/)
  })

  it('refuses with a message where the browser gives no picture', async () => {
    const toBlob = vi
      .spyOn(HTMLCanvasElement.prototype, 'toBlob')
      .mockImplementation((done) => done(null))
    await expect(sceneToPng(paperOf(10, 10), LIGHT_PAINTS)).rejects.toThrow(/20 x 20 pixels/)
    toBlob.mockRestore()
  })
})
