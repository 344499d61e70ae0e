import { describe, expect, it } from 'vitest'
import { isDrawable, type SceneItem } from './items'

const circle = { kind: 'circle', part: 'mark', xPx: 1, yPx: 2, radiusPx: 3, fill: 'ink' } as const
const rect = { kind: 'rect', part: 'paper', xPx: 0, yPx: 0, widthPx: 0, heightPx: 9 } as const
const path = { kind: 'path', part: 'region', xPx: 0, yPx: 0, path: 'M0 0L1.5e-3 -2Z' } as const
const line = {
  kind: 'line',
  part: 'split',
  x1Px: 0,
  y1Px: 0,
  x2Px: 1,
  y2Px: 1,
  stroke: { paint: 'ink', widthPx: 1 },
} as const
const text = {
  kind: 'text',
  part: 'label',
  lines: ['a'],
  xPx: 0,
  yPx: 0,
  lineHeightPx: 12,
  textAnchor: 'start',
  direction: 'ltr',
  font: { sizePx: 12, weight: 400 },
  fill: 'ink',
} as const

describe('isDrawable', () => {
  it.each<SceneItem>([circle, rect, path, line, text])('knows a sound $kind', (item) => {
    expect(isDrawable(item)).toBe(true)
  })

  it.each<[string, SceneItem]>([
    ['a place that is no number', { ...circle, xPx: Number.NaN }],
    ['a place out of reach', { ...circle, yPx: 1e308 }],
    ['a radius below 0', { ...circle, radiusPx: -1 }],
    ['a rim without end', { ...circle, stroke: { paint: 'ink', widthPx: Infinity } }],
    ['a width that is no number', { ...rect, widthPx: Number.NaN }],
    ['a path with a word in it', { ...path, path: 'M0 NaNL1 1' }],
    ['a path that does not begin', { ...path, path: 'L1 1' }],
    ['a path that breaks out', { ...path, path: 'M0 0"/><script>' }],
    ['no path', { ...path, path: '' }],
    ['an end without end', { ...line, x2Px: -Infinity }],
    [
      'a line’s thickness that is no number',
      { ...line, stroke: { paint: 'ink', widthPx: Number.NaN } },
    ],
    ['a size of type that is no number', { ...text, font: { sizePx: Number.NaN, weight: 400 } }],
    ['a dash below 0', { ...line, stroke: { paint: 'ink', widthPx: 1, dashPx: [-1, 2] } }],
    [
      'an opacity that is no number',
      { ...line, stroke: { paint: 'ink', widthPx: 1, opacity: NaN } },
    ],
    ['a turn that is no number', { ...text, turn: Number.NaN }],
    ['a halo that is no number', { ...text, halo: { paint: 'paper', widthPx: Number.NaN } }],
  ])('refuses %s', (_, item) => {
    expect(isDrawable(item)).toBe(false)
  })
})
