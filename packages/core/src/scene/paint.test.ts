import { describe, expect, it } from 'vitest'
import { paintOf, safePaint } from './paint'
import { DARK_PAINTS, LIGHT_PAINTS } from './palette'
import { PAINT_TOKENS, type PaintToken } from './tokens'

describe('safePaint', () => {
  it.each([
    '#fff',
    '#FFFF',
    '#12171c',
    '#12171C80',
    'rgb(1, 2, 3)',
    'rgba(1, 2, 3, 0.5)',
    'rgb(10% 20% 30% / 0.5)',
    'hsl(120deg 10% 20%)',
    'oklch(0.7 0.1 -120)',
    'color(display-p3 0.1 0.2 0.3)',
    'rebeccapurple',
    'CanvasText',
    'transparent',
  ])('lets %s through', (colour) => {
    expect(safePaint(` ${colour} `, 'red')).toBe(colour)
  })

  it.each([
    'url(#a)',
    'url(https://example.org/a.svg)',
    'var(--x)',
    'rgb(var(--x))',
    'light-dark(#fff, #000)',
    'rgb(1,2,3',
    'red"/><script>',
    'red;stroke:blue',
    '#12345',
    '#gggggg',
    'none',
    'inherit',
    'currentColor',
    '',
    `rgb(${'1'.repeat(200)})`,
    'constructor()',
    undefined,
    null,
    0xff0000,
    {},
  ])('gives the fallback for %s', (value) => {
    expect(safePaint(value, 'red')).toBe('red')
  })
})

describe('paintOf', () => {
  it('takes the light theme’s colour where there is none that can be used', () => {
    expect(paintOf({ ink: '#123456' }, 'ink')).toBe('#123456')
    expect(paintOf({ ink: 'url(#a)' }, 'ink')).toBe(LIGHT_PAINTS.ink)
    expect(paintOf({}, 'tint-rose')).toBe(LIGHT_PAINTS['tint-rose'])
    expect(paintOf({}, 'constructor' as PaintToken)).toBe(LIGHT_PAINTS.ink)
  })
})

describe.each([
  ['LIGHT_PAINTS', LIGHT_PAINTS],
  ['DARK_PAINTS', DARK_PAINTS],
])('%s', (_, paints) => {
  it('has a colour for every token and no other', () => {
    expect(Object.keys(paints).sort()).toEqual([...PAINT_TOKENS].sort())
    for (const token of PAINT_TOKENS) expect(safePaint(paints[token], '')).toBe(paints[token])
  })
})
