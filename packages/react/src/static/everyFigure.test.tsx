import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { faultsOf } from '../server/testing/faults'
import { FIGURES, fullRows } from '../server/testing/figures'
import { demandSilence } from '../server/testing/silence'
import { tagsOf, valuesOf } from '../server/testing/tags'
import { type AnyStaticProps, STATIC_FIGURES, STATIC_NAMES } from './testing/staticFigures'

demandSilence()

const ROWS = [...fullRows(12), { id: 'bare', label: 'Bare' }]

/** What a static figure shows as the interactive one does: where each has it, by attribute. */
const SHARED = ['head', 'table', 'readings', 'not-placed', 'preconditions']

describe.each(STATIC_NAMES)('%s that nobody moves', (name) => {
  const Static = STATIC_FIGURES[name]
  const Interactive = FIGURES[name]
  const markupOf = (props: AnyStaticProps) => renderToStaticMarkup(<Static {...props} />)

  test.each<[string, AnyStaticProps]>([
    ['narrow', { data: ROWS, before: fullRows(9), width: 360, table: 'behind', theme: 'dark' }],
    ['from right to left', { data: ROWS, direction: 'rtl', headingLevel: 3, table: 'beside' }],
    ['empty', { data: [], labels: false, height: 200 }],
    ['half revealed', { data: ROWS, reveal: { regions: [], marks: false } }],
  ])('%s is sound markup without scripts, styles, handlers, fields or ids', (_, props) => {
    const markup = markupOf(props)
    expect(faultsOf(markup)).toEqual([])
    expect(valuesOf(markup, 'id')).toEqual([])
    const tags = new Set(tagsOf(markup).map((tag) => tag.name))
    expect(['button', 'input', 'select'].filter((tag) => tags.has(tag))).toEqual([])
  })

  test('shows and tells what the interactive figure does', () => {
    const props = { data: ROWS, before: fullRows(9), locale: 'en' } as const
    const interactive = pageOf(renderToStaticMarkup(<Interactive {...props} readOnly />))
    const still = pageOf(markupOf(props))
    for (const part of SHARED) {
      expect(textIn(still, `[data-kv-${part}]`)).toBe(textIn(interactive, `[data-kv-${part}]`))
    }
    expect(textIn(still, '[data-kv-told]')).toBe(textIn(interactive, '[data-kv-summary]'))
    expect(textIn(still, '[data-kv-part="label"]:not([aria-hidden])')).toBe(
      textIn(interactive, '[data-kv-labels] text'),
    )
    const count = (page: Element, selector: string) => page.querySelectorAll(selector).length
    expect(count(still, '[data-kv-part="mark"]')).toBeGreaterThan(0)
    expect(count(still, '[data-kv-part="mark"]')).toBe(
      count(interactive, '[data-kv-marks] [data-kv-mark]'),
    )
    expect(count(still, '[data-kv-part="trail"]')).toBe(count(interactive, '[data-kv-trails] > *'))
    expect(count(still, '[data-kv-row]')).toBe(12)
  })
})

function pageOf(markup: string): Element {
  const page = document.createElement('div')
  page.innerHTML = markup
  return page
}

/** The texts of all that a selector finds, one after the other; empty where it finds nothing. */
function textIn(page: Element, selector: string): string {
  return [...page.querySelectorAll(selector)].map(({ textContent }) => textContent).join('')
}
