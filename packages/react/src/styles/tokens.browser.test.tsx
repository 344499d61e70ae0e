import { DARK_PAINTS } from '@kvadrant/core'
import { render } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cdp } from 'vitest/browser'
import { ComplexityQuadrant } from '../index'
import '../../styles.css'

const OWN = 'rgb(10, 20, 30)'
const rows = [{ id: 'a', label: 'A', organisationalComplexity: 0.2, innovationComplexity: 0.7 }]

const sheet = new CSSStyleSheet()

beforeEach(() => {
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
})

afterEach(async () => {
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
  await cdp().send('Emulation.setEmulatedMedia', { media: '', features: [] })
})

/** A figure in a wrapper, on a page whose own stylesheet is `css`. */
function figureUnder(css: string, theme?: 'light' | 'dark' | 'forced'): Element {
  sheet.replaceSync(css)
  const { container } = render(
    <section>
      <ComplexityQuadrant data={rows} theme={theme} />
    </section>,
  )
  return partOf(container, '[data-kv-figure]')
}

function partOf(root: ParentNode, selector: string): Element {
  const found = root.querySelector(selector)
  if (!found) throw new Error(`There is no ${selector}`)
  return found
}

/** What a mark of the first group, the title and a button look like in a figure. */
function looks(figure: Element) {
  const title = getComputedStyle(partOf(figure, '[data-kv-title]'))
  return {
    mark: getComputedStyle(partOf(figure, '[data-kv-mark]')).fill,
    paper: getComputedStyle(figure).backgroundColor,
    font: getComputedStyle(partOf(figure, 'text')).fontFamily,
    titleFont: title.fontFamily,
    titleSize: title.fontSize,
    titleWeight: title.fontWeight,
    radius: getComputedStyle(partOf(figure, 'button')).borderRadius,
    below: getComputedStyle(partOf(figure, '[data-kv-head]')).marginBlockEnd,
  }
}

describe('a host’s token', () => {
  it.each([
    ['the root', ':root'],
    ['a wrapper', 'section'],
    ['every figure', '[data-kv-figure]'],
    ['one kind of figure', "[data-kv-figure='complexity']"],
  ])('set on %s is the figure’s colour, without !important', (_, selector) => {
    expect(looks(figureUnder(`${selector} { --kv-group-0: ${OWN} }`)).mark).toBe(OWN)
  })

  it('set on a wrapper also colours figures whose theme is set by hand', () => {
    const css = `section { --kv-group-0: light-dark(white, ${OWN}) }`
    expect(looks(figureUnder(css, 'dark')).mark).toBe(OWN)
  })

  it('nearest to the figure counts', () => {
    const css = `:root { --kv-paper: red } section { --kv-paper: ${OWN} }`
    expect(looks(figureUnder(css)).paper).toBe(OWN)
  })

  it('leaves the others as they were', () => {
    const [red, green, blue] = [1, 3, 5].map((at) =>
      Number.parseInt(DARK_PAINTS['group-0'].slice(at, at + 2), 16),
    )
    expect(looks(figureUnder(`section { --kv-paper: ${OWN} }`, 'dark'))).toMatchObject({
      mark: `rgb(${red}, ${green}, ${blue})`,
      paper: OWN,
    })
  })

  it('sets type, corners and spaces', () => {
    const css = `section {
      --kv-font: 'Courier New', monospace; --kv-title-font: serif; --kv-title-size: 31px;
      --kv-title-weight: 400; --kv-radius: 0; --kv-space: 20px }`
    expect(looks(figureUnder(css))).toMatchObject({
      font: '"Courier New", monospace',
      titleFont: 'serif',
      titleSize: '31px',
      titleWeight: '400',
      radius: '0px',
      below: '15px',
    })
  })

  it('reaches into a shadow root from its host', () => {
    const shadowHost = document.createElement('div')
    shadowHost.dataset['host'] = ''
    document.body.append(shadowHost)
    const root = shadowHost.attachShadow({ mode: 'open' })
    const styles = new CSSStyleSheet()
    for (const { cssRules } of document.styleSheets) {
      for (const rule of cssRules) styles.insertRule(rule.cssText, styles.cssRules.length)
    }
    root.adoptedStyleSheets = [styles]
    const room = document.createElement('div')
    root.append(room)
    sheet.replaceSync(`[data-host] { --kv-group-0: ${OWN} }`)
    render(<ComplexityQuadrant data={rows} />, { container: room })
    expect(looks(partOf(room, '[data-kv-figure]')).mark).toBe(OWN)
    shadowHost.remove()
  })
})

describe('readers who need few colours, and paper, go before a host’s theme', () => {
  const css = `:root, section, [data-kv-figure] { --kv-group-0: ${OWN}; --kv-paper: ${OWN} }`

  it('under forced colours', async () => {
    await cdp().send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    })
    const { mark, paper } = looks(figureUnder(css))
    expect([mark, paper]).not.toContain(OWN)
    expect(mark).not.toBe(paper)
  })

  it('on paper, whatever the theme', async () => {
    await cdp().send('Emulation.setEmulatedMedia', { media: 'print' })
    expect(looks(figureUnder(css, 'dark'))).toMatchObject({
      mark: 'rgb(51, 100, 180)',
      paper: 'rgb(255, 255, 255)',
    })
  })

  it('in the look of few colours', () => {
    expect(looks(figureUnder(css, 'forced'))).toMatchObject({
      mark: 'rgb(255, 255, 255)',
      paper: 'rgb(0, 0, 0)',
    })
  })
})
