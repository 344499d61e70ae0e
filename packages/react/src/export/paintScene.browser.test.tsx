import { LIGHT_PAINTS, type SceneItem, type SceneText } from '@kvadrant/core'
import { describe, expect, it } from 'vitest'
import { paintScene } from './paintScene'
import { exampleScene } from './testing/exampleScene'
import { canvasOf, pixelsOf } from './testing/pixels'

const INK = LIGHT_PAINTS.ink
const NOTHING = '#000000'

const paint = (
  items: readonly SceneItem[],
  scale = 1,
  paints = LIGHT_PAINTS,
  fontFamily?: string,
) => {
  const context = canvasOf(100 * scale, 100 * scale)
  paintScene({ widthPx: 100, heightPx: 100, items }, paints, context, scale, fontFamily)
  return pixelsOf(context)
}

const text = (changes: Partial<SceneText>): SceneText => ({
  kind: 'text',
  part: 'label',
  lines: ['MMM'],
  xPx: 50,
  yPx: 50,
  lineHeightPx: 30,
  textAnchor: 'start',
  direction: 'ltr',
  font: { sizePx: 12, weight: 700 },
  fill: 'ink',
  ...changes,
})

const square = { kind: 'rect', part: 'paper', widthPx: 10, heightPx: 10, fill: 'ink' } as const

describe('paintScene', () => {
  it('paints every kind of primitive where it stands', () => {
    const { at } = paint([
      { ...square, xPx: 5, yPx: 5 },
      { kind: 'circle', part: 'mark', xPx: 50, yPx: 10, radiusPx: 6, fill: 'group-1' },
      {
        kind: 'path',
        part: 'mark',
        xPx: 70,
        yPx: 10,
        path: 'M-5 -5L5 -5L5 5L-5 5Z',
        fill: 'group-2',
      },
      {
        kind: 'line',
        part: 'split',
        x1Px: 0,
        y1Px: 80,
        x2Px: 100,
        y2Px: 80,
        stroke: { paint: 'muted', widthPx: 4 },
      },
      {
        kind: 'circle',
        part: 'mark',
        xPx: 30,
        yPx: 50,
        radiusPx: 10,
        fill: 'paper',
        stroke: { paint: 'rest', widthPx: 4 },
      },
    ])
    expect([at(10, 10), at(50, 10), at(70, 10), at(50, 80)]).toEqual([
      INK,
      LIGHT_PAINTS['group-1'],
      LIGHT_PAINTS['group-2'],
      LIGHT_PAINTS.muted,
    ])
    expect([at(30, 50), at(40, 50), at(90, 50)]).toEqual([
      LIGHT_PAINTS.paper,
      LIGHT_PAINTS.rest,
      NOTHING,
    ])
  })

  it('paints larger by the scale', () => {
    const { at } = paint([{ ...square, xPx: 20, yPx: 20 }], 3)
    expect([at(59, 61), at(61, 61), at(89, 89), at(91, 89)]).toEqual([NOTHING, INK, INK, NOTHING])
  })

  it.each([
    ['start', 'ltr', 50, 100],
    ['end', 'ltr', 0, 50],
    ['middle', 'ltr', 25, 75],
    ['start', 'rtl', 50, 100],
    ['end', 'rtl', 0, 50],
  ] as const)(
    'stands a text by its %s, left to right on the paper, also where it runs %s',
    (...given) => {
      const [textAnchor, direction, fromPx, toPx] = given
      const lines = [direction === 'rtl' ? 'שלום' : 'MMM']
      const { count } = paint([text({ textAnchor, direction, lines })])
      expect(count(NOTHING, 0, 0, 100, 100)).toBeLessThan(100 * 100)
      expect(count(NOTHING, 0, 0, fromPx, 100)).toBe(fromPx * 100)
      expect(count(NOTHING, toPx, 0, 100 - toPx, 100)).toBe((100 - toPx) * 100)
    },
  )

  it('sets lines under each other and a rim around them', () => {
    const { count } = paint([
      { ...square, xPx: 0, yPx: 0, widthPx: 100, heightPx: 100, fill: 'group-0' },
      text({ xPx: 10, lines: ['MM', 'MM'], halo: { paint: 'paper', widthPx: 6 } }),
    ])
    for (const top of [35, 65]) {
      expect(count(INK, 0, top, 100, 20)).toBeGreaterThan(10)
      expect(count(LIGHT_PAINTS.paper, 0, top, 100, 20)).toBeGreaterThan(10)
    }
    expect(count(INK, 0, 0, 100, 35)).toBe(0)
  })

  it('turns a text around its own point, clockwise', () => {
    const { count } = paint([text({ lines: ['MMMM'], turn: 90 })])
    // Its baseline now runs down from (50, 50), its letters to the right of it.
    expect(count(NOTHING, 0, 0, 100, 50)).toBe(100 * 50)
    expect(count(NOTHING, 0, 0, 50, 100)).toBe(50 * 100)
    expect(count(INK, 50, 60, 12, 30)).toBeGreaterThan(20)
  })

  it('paints dashes, and see-through lines without making the next primitive so', () => {
    const line = { kind: 'line', part: 'backdrop', x1Px: 0, x2Px: 100 } as const
    const ground = {
      ...square,
      xPx: 0,
      yPx: 0,
      widthPx: 100,
      heightPx: 100,
      fill: 'paper',
    } as const
    const { at } = paint(
      [
        ground,
        { ...line, y1Px: 20, y2Px: 20, stroke: { paint: 'ink', widthPx: 4, dashPx: [20, 10] } },
        { ...line, y1Px: 50, y2Px: 50, stroke: { paint: 'ink', widthPx: 4, opacity: 0.5 } },
        { ...line, y1Px: 80, y2Px: 80, stroke: { paint: 'ink', widthPx: 4 } },
        { ...square, xPx: 0, yPx: 90 },
      ],
      1,
      { ...LIGHT_PAINTS, paper: '#FFFFFF', ink: '#000000' },
    )
    expect([at(10, 20), at(25, 20), at(35, 20)]).toEqual(['#000000', '#FFFFFF', '#000000'])
    expect(['#7F7F7F', '#808080']).toContain(at(50, 50))
    expect([at(25, 80), at(5, 95)]).toEqual(['#000000', '#000000'])
  })

  it('leaves out what cannot be drawn, and paints the rest', () => {
    const { at, count } = paint([
      { ...square, xPx: Number.NaN, yPx: 0 },
      { kind: 'circle', part: 'mark', xPx: 50, yPx: 50, radiusPx: -4, fill: 'ink' },
      { kind: 'path', part: 'mark', xPx: 50, yPx: 50, path: 'M0 NaNL9 9L0 9Z', fill: 'ink' },
      { ...square, xPx: 80, yPx: 80 },
    ])
    expect(at(85, 85)).toBe(INK)
    expect(count(INK, 0, 0, 100, 100)).toBe(100)
  })

  it('takes the light theme’s colour for one that no browser knows', () => {
    const { at } = paint(
      [
        { ...square, xPx: 0, yPx: 0 },
        { ...square, xPx: 20, yPx: 0, fill: 'group-3' },
      ],
      1,
      { ...LIGHT_PAINTS, ink: '#FF0000', 'group-3': 'nosuchcolour' },
    )
    expect([at(5, 5), at(25, 5)]).toEqual(['#FF0000', LIGHT_PAINTS['group-3']])
  })

  it('sets text also where the font is no font', () => {
    const { count } = paint([text({ xPx: 5 })], 1, LIGHT_PAINTS, '"; } nonsense')
    expect(count(INK, 0, 0, 100, 100)).toBeGreaterThan(20)
  })

  it('leaves the canvas’s own state as it was', () => {
    const context = canvasOf(10, 10)
    context.font = '17px serif'
    context.fillStyle = '#123456'
    context.translate(3, 4)
    const before = context.getTransform().toString()
    const scene = exampleScene()
    paintScene(scene, LIGHT_PAINTS, context, 2)
    expect([context.font, context.fillStyle]).toEqual(['17px serif', '#123456'])
    expect(context.getTransform().toString()).toBe(before)
  })
})
