import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { MeasureText, TextFont } from '../text'
import { gripOf } from './grip'
import { plotHeightPx, sizesFor } from './sizes'
import { inset, overlaps, placeText } from './text'
import { layOutTooltip } from './tooltip'

// Properties try many cases, and a busy machine takes its time for them.
vi.setConfig({ testTimeout: 60_000 })

const font: TextFont = { sizePx: 10, weight: 400 }
const tens: MeasureText = (text) => text.length * 10

describe('placeText', () => {
  test.each([
    ['start', 'top', 100, 50],
    ['middle', 'top', 80, 50],
    ['end', 'bottom', 60, 25],
  ] as const)(
    'anchored at its %s and its %s the block covers what it should',
    (textAnchor, side, xPx, yPx) => {
      const text = placeText(['four', 'xy'], font, { xPx: 100, yPx: 50, textAnchor, side }, tens)
      expect(text.box).toEqual({ xPx, yPx, widthPx: 40, heightPx: 25 })
      expect(text).toMatchObject({ xPx: 100, yPx: yPx + 9.5, lineHeightPx: 12.5, textAnchor })
    },
  )

  test('no lines cover nothing', () => {
    const anchor = { xPx: 1, yPx: 2, textAnchor: 'start', side: 'top' } as const
    expect(placeText([], font, anchor, tens).box).toEqual({
      xPx: 1,
      yPx: 2,
      widthPx: 0,
      heightPx: 0,
    })
  })
})

describe('rectangles', () => {
  const box = { xPx: 10, yPx: 10, widthPx: 10, heightPx: 10 }

  test('overlap when they share more than an edge, whichever is asked first', () => {
    const beside = { ...box, xPx: 20 }
    const over = { ...box, xPx: 19, yPx: 19 }
    expect([
      overlaps(box, beside),
      overlaps(beside, box),
      overlaps(box, over),
      overlaps(over, box),
    ]).toEqual([false, false, true, true])
  })

  test('inset from all sides, never to less than nothing', () => {
    expect(inset(box, 2)).toEqual({ xPx: 12, yPx: 12, widthPx: 6, heightPx: 6 })
    expect(inset(box, 9)).toMatchObject({ widthPx: 0, heightPx: 0 })
  })
})

describe('sizes', () => {
  test.each([
    [320, 12],
    [960, 12],
    [1600, 16.3],
    [3840, 27.6],
  ])('drawing-text-does-not-scale: at %d px labels have %d px', (widthPx, label) => {
    expect(sizesFor(widthPx).label.sizePx).toBe(label)
  })

  test('drawing-text-does-not-scale: a drawing twelve times as wide has type not three times as large', () => {
    const [phone, desk, wall] = [320, 960, 3840].map((widthPx) => sizesFor(widthPx).region.sizePx)
    expect(Number(phone)).toBeLessThan(Number(desk))
    expect(Number(wall) / Number(desk)).toBeCloseTo(2.3, 1)
  })

  test('drawing-text-does-not-scale: but with the reader’s own font size it does', () => {
    expect(sizesFor(800, 32).label.sizePx).toBe(24)
    for (const emPx of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(sizesFor(800, emPx)).toEqual(sizesFor(800))
    }
    expect(sizesFor(Number.NaN)).toEqual(sizesFor(1))
  })

  test('a plot is upright on a phone and flatter the wider it is', () => {
    const ratios = [300, 480, 720, 1100, 1700, 8000].map(
      (widthPx) => plotHeightPx(widthPx) / widthPx,
    )
    expect(ratios[0]).toBeGreaterThan(1)
    expect(ratios).toEqual([...ratios].sort((a, b) => b - a))
    expect(ratios.at(-1)).toBeGreaterThan(0.5)
  })

  test('a grip lies across the end of its line', () => {
    const line = { x1Px: 0, y1Px: 0, x2Px: 100, y2Px: 50 }
    const across = gripOf(line, 0, sizesFor(800))
    const along = gripOf(line, 1, sizesFor(800))
    expect(across.width).toBeGreaterThan(across.height)
    expect([along.width, along.height]).toEqual([across.height, across.width])
    for (const grip of [across, along, gripOf(line, undefined, sizesFor(800))]) {
      expect([grip.x + grip.width / 2, grip.y + grip.height / 2]).toEqual([100, 50])
    }
  })
})

describe('layOutTooltip', () => {
  const sizes = sizesFor(800)
  const bounds = { xPx: 0, yPx: 0, widthPx: 600, heightPx: 400 }
  const words = { title: 'Skolplattform', lines: ['Organisatorisk komplexitet 9,25', 'Samverkan'] }
  const at = (xPx: number, yPx: number, heightPx = 400) =>
    layOutTooltip({
      words,
      mark: { xPx, yPx, radiusPx: 6 },
      bounds: { ...bounds, heightPx },
      sizes,
      measure: tens,
    })

  test('drawing-tooltip-clear: above its mark, below it where there is no room above', () => {
    const above = at(300, 300).box
    expect(above.yPx + above.heightPx).toBeLessThan(294)
    expect(at(300, 20).box.yPx).toBeGreaterThan(26)
  })

  test('drawing-tooltip-clear: inside its bounds, and clear of the mark where there is room on either side', () => {
    const place = fc.integer({ min: 0, max: 600 })
    fc.assert(
      fc.property(place, fc.integer({ min: 0, max: 400 }), (xPx, yPx) => {
        const { box, title, body } = at(xPx, yPx)
        expect(box.xPx >= 0 && box.xPx + box.widthPx <= 600).toBe(true)
        expect(box.yPx >= 0 && box.yPx + box.heightPx <= 400).toBe(true)
        expect(overlaps(box, { xPx: xPx - 6, yPx: yPx - 6, widthPx: 12, heightPx: 12 })).toBe(false)
        expect(overlaps(title.box, body.box)).toBe(false)
        for (const text of [title, body]) {
          expect(
            text.box.xPx >= box.xPx && text.box.xPx + text.box.widthPx <= box.xPx + box.widthPx,
          ).toBe(true)
          expect(
            text.box.yPx >= box.yPx && text.box.yPx + text.box.heightPx <= box.yPx + box.heightPx,
          ).toBe(true)
        }
      }),
    )
  })

  test('drawing-tooltip-clear: in a plot too low for it on either side it still stays inside', () => {
    const { box } = at(300, 50, 100)
    expect(box.yPx).toBeGreaterThanOrEqual(0)
    expect(box.yPx + box.heightPx).toBeLessThanOrEqual(100)
  })
})
