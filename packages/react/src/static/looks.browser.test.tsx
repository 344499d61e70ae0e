import { LIGHT_PAINTS, PAINT_TOKENS } from '@kvadrant/core'
import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { readPaints } from '../export/readPaints'
import { plainColour } from '../export/plainColour'
import { fullRows } from '../server/testing/figures'
import { ComplexityQuadrant } from '../static'
import '@kvadrant/react/styles.css'

const ROWS = fullRows(12)

test.each(['light', 'dark', 'forced'] as const)(
  'in the %s theme every colour is that of the token beside it',
  (theme) => {
    const { container } = render(<ComplexityQuadrant data={ROWS} theme={theme} />)
    const figure = found(container, '[data-kv-figure]')
    const paints = readPaints(figure)
    const group = found(figure, '[data-kv-picture]')
    for (const token of PAINT_TOKENS) {
      const shape = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
      shape.setAttribute('data-kv-fill', token)
      shape.setAttribute('data-kv-stroke', token)
      shape.setAttribute('fill', LIGHT_PAINTS[token])
      group.append(shape)
      const { fill, stroke } = getComputedStyle(shape)
      expect([plainColour(fill), plainColour(stroke)]).toEqual([paints[token], paints[token]])
      shape.remove()
    }
    const mark = found(figure, '[data-kv-part="mark"]')
    expect(plainColour(getComputedStyle(mark).fill)).toBe(paints['group-0'])
  },
)

test.each([320, 900])(
  'in a room of %i px a drawing of 720 is scaled down, and never up',
  (widthPx) => {
    const { container } = render(<ComplexityQuadrant data={ROWS} />)
    container.style.width = `${widthPx}px`
    const drawing = found(container, '[data-kv-picture]').getBoundingClientRect()
    expect(drawing.width).toBeCloseTo(Math.min(widthPx, 720), 0)
    expect(drawing.height / drawing.width).toBeGreaterThan(0.6)
    expect(container.scrollWidth).toBeLessThanOrEqual(widthPx)
  },
)

test('the summary is there for screen readers, and takes no room', () => {
  const { container } = render(<ComplexityQuadrant data={ROWS} locale="en" />)
  const told = found(container, '[data-kv-told]')
  expect(told.textContent).toContain('12 initiatives')
  expect(told.getBoundingClientRect().width).toBe(1)
  expect(getComputedStyle(told).display).not.toBe('none')
  expect(found(container, '[data-kv-picture]').getAttribute('aria-hidden')).toBe('true')
})

function found(root: Element, selector: string): Element {
  const element = root.querySelector(selector)
  if (!element) throw new Error(`Nothing is ${selector}`)
  return element
}
