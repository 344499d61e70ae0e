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
  const tints = PAINT_TOKENS.filter((token) => token.startsWith('tint-'))
  const grounds: readonly PaintToken[] = ['paper', ...tints]

  it('has a colour for every token and no other', () => {
    expect(Object.keys(paints).sort()).toEqual([...PAINT_TOKENS].sort())
    for (const token of PAINT_TOKENS) expect(safePaint(paints[token], '')).toBe(paints[token])
  })

  it('keeps text readable: 4.5 to 1 on the paper and on every tint, names on their own tint', () => {
    for (const ground of grounds) {
      expect(contrast(paints.ink, paints[ground])).toBeGreaterThanOrEqual(4.5)
      expect(contrast(paints.muted, paints[ground])).toBeGreaterThanOrEqual(4.5)
    }
    for (const tone of ['neutral', 'sand', 'rose', 'green'] as const) {
      expect(contrast(paints[`name-${tone}`], paints[`tint-${tone}`])).toBeGreaterThanOrEqual(4.5)
    }
  })

  it('keeps marks apart from every ground: 3 to 1, and 4.5 to 1 under the number of a stack', () => {
    for (const token of PAINT_TOKENS.filter((one) => one.startsWith('group-') || one === 'rest')) {
      for (const ground of grounds) {
        expect(contrast(paints[token], paints[ground])).toBeGreaterThanOrEqual(3)
      }
      expect(contrast(paints.paper, paints[token])).toBeGreaterThanOrEqual(4.5)
    }
  })
})

/** The contrast ratio of two colours as WCAG defines it. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(hex.slice(start, start + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
