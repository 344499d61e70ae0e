import { DARK_PAINTS, LIGHT_PAINTS, PAINT_TOKENS } from '@kvadrant/core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readPaints } from './readPaints'

let root: HTMLElement

beforeEach(() => {
  root = document.createElement('div')
  document.body.append(root)
})

afterEach(() => root.remove())

const set = (values: Readonly<Record<string, string>>) => {
  for (const [property, value] of Object.entries(values)) root.style.setProperty(property, value)
}

/** Both palettes at once, as the stylesheet has them. */
const setBoth = () => {
  for (const token of PAINT_TOKENS) {
    set({ [`--kv-${token}`]: `light-dark(${LIGHT_PAINTS[token]}, ${DARK_PAINTS[token]})` })
  }
}

describe('readPaints', () => {
  it('has the light theme’s colours where there is no stylesheet', () => {
    expect(readPaints(root)).toEqual(LIGHT_PAINTS)
  })

  it('resolves light-dark() by the colour scheme at the figure', () => {
    setBoth()
    set({ 'color-scheme': 'light' })
    expect(readPaints(root)).toEqual(LIGHT_PAINTS)
    set({ 'color-scheme': 'dark' })
    expect(readPaints(root)).toEqual(DARK_PAINTS)
  })

  it('resolves a variable of a variable, and takes what is set farther out', () => {
    const inner = document.createElement('div')
    root.append(inner)
    set({ '--brand': 'rgb(10 20 30)', '--kv-ink': 'var(--brand)' })
    inner.style.setProperty('--kv-rest', 'var(--kv-ink)')
    expect(readPaints(inner)).toMatchObject({ ink: '#0A141E', rest: '#0A141E' })
  })

  it.each([
    ['#abc', '#AABBCC'],
    ['#11223380', '#11223380'],
    ['rebeccapurple', '#663399'],
    ['hsl(0 100% 50%)', '#FF0000'],
    ['color(srgb 1 0 0)', '#FF0000'],
    ['oklch(1 0 0)', '#FFFFFF'],
    ['color-mix(in srgb, red 50%, red)', '#FF0000'],
    ['transparent', '#00000000'],
  ])('reads %s as %s', (value, expected) => {
    set({ '--kv-paper': value })
    expect(readPaints(root).paper).toBe(expected)
  })

  it.each(['12px', 'url(#a)', 'var(--nowhere)', 'red"/><script>', ''])(
    'has the light theme’s colour for %s',
    (value) => {
      set({ '--kv-group-0': value, color: 'red' })
      expect(readPaints(root)['group-0']).toBe(LIGHT_PAINTS['group-0'])
    },
  )

  it('is not misled by rules of the page for the elements that it looks at', () => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('span { color: red !important; transition: color 9s !important }')
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    set({ '--kv-ink': '#0A141E' })
    expect(readPaints(root)).toEqual({ ...LIGHT_PAINTS, ink: '#0A141E' })
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
  })

  it('works in a shadow root, in a drawing and in an element that is not shown', () => {
    set({ '--kv-ink': '#0A141E' })
    const shadowed = document.createElement('div')
    root.attachShadow({ mode: 'open' }).append(shadowed)
    expect(readPaints(shadowed).ink).toBe('#0A141E')

    const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
    shadowed.append(drawing)
    shadowed.hidden = true
    expect(readPaints(drawing).ink).toBe('#0A141E')
  })

  it('leaves nothing behind', () => {
    root.append('text')
    const before = root.outerHTML
    readPaints(root)
    expect(root.outerHTML).toBe(before)
  })

  it('has the light theme’s colours for an element outside of every page', () => {
    set({ '--kv-ink': '#0A141E' })
    root.remove()
    expect(readPaints(root)).toEqual(LIGHT_PAINTS)
  })
})
