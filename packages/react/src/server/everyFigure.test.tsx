// @vitest-environment node
import { renderToString } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { faultsOf } from './testing/faults'
import { type AnyFigureProps, FIGURE_NAMES, FIGURES, fullRows } from './testing/figures'
import { demandSilence } from './testing/silence'
import { between, textOf, valuesOf } from './testing/tags'

demandSilence()

describe.each(FIGURE_NAMES)('%s on a server', (name) => {
  const Named = FIGURES[name]
  const markupOf = (props: AnyFigureProps) => renderToString(<Named {...props} />)

  test.each([0, 1, 12])('writes sound markup of %i rows, the same each time', (count) => {
    for (const props of [
      { data: fullRows(count) },
      { defaultData: fullRows(count), splitEditable: true, table: 'open', locale: 'en' },
      { data: fullRows(count), readOnly: true, direction: 'rtl', selected: 'row-1', width: 320 },
    ] as const) {
      const markup = markupOf(props)
      expect(faultsOf(markup)).toEqual([])
      expect(markupOf(props) === markup).toBe(true)
      expect(new Set(valuesOf(markup, 'data-kv-row')).size).toBe(count)
    }
  })

  test('sums the rows up in words, and counts those without a place', () => {
    const markup = markupOf({
      data: [...fullRows(12), { id: 'bare', label: 'Bare' }],
      locale: 'en',
    })
    const summary = textOf(between(markup, 'data-kv-summary', 'data-kv-body'))
    expect(summary).toMatch(/\b12 \w+/)
    expect(summary).toContain('1 initiative is not placed')
    expect(textOf(markup)).toContain('Row 13, Bare')
  })
})
