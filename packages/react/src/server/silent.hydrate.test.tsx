import { describe, expect, test } from 'vitest'
import { hydrated, mounted } from './testing/hydrated'
import { outlineOf } from './testing/outline'
import { portfolio } from './testing/portfolio'
import { demandSilence } from './testing/silence'

demandSilence()

const WIDTHS = [300, 720, 1100]

const WAYS = [
  ['in Swedish', { locale: 'sv' }, 'ltr'],
  ['in English', { locale: 'en' }, 'ltr'],
  ['in a page from right to left', { locale: 'en' }, 'rtl'],
  ['from right to left by its own property', { locale: 'sv', direction: 'rtl' }, 'ltr'],
] as const

describe.each(WIDTHS)('in %i px', (widthPx) => {
  test.each(WAYS)(
    'a figure from the server hydrates without a word %s',
    async (_, own, direction) => {
      const props = { data: portfolio(20), ...own }
      const { container, kept, recovered } = await hydrated(props, { widthPx, direction })
      expect(recovered).toEqual([])
      expect(kept).toBe(true)
      expect(drawing(container).getAttribute('width')).toBe(String(widthPx))
      // Nothing of the server's guess is left: the figure is the one that the browser alone renders.
      expect(outlineOf(container)).toEqual(outlineOf(await mounted(props, { widthPx, direction })))
    },
  )
})

test.each([0, 3, 100, 290])('%i rows hydrate without a word', async (count) => {
  const props = { defaultData: portfolio(count), splitEditable: true, table: 'open' } as const
  const { kept, recovered } = await hydrated(props, { widthPx: 900 })
  expect(recovered).toEqual([])
  expect(kept).toBe(true)
})

test('a selected stack, which is drawn open, hydrates without a word', async () => {
  const props = { data: portfolio(20), selected: 'row-7', readOnly: true }
  const { container, recovered } = await hydrated(props, { widthPx: 500 })
  expect(recovered).toEqual([])
  expect(container.querySelectorAll('[data-kv-fan] [data-kv-mark]').length).toBe(2)
})

test('ids, labels and groups that no encoding or parser keeps hydrate without a word', async () => {
  const odd = ['a\ud800', '\udfffb', 'c\r\nd', 'e\u0000f', 'g\u202eh', '\ufeffi', '<j>&"\'']
  const data = odd.map((text, index) => ({
    id: text,
    label: text,
    group: text,
    organisationalComplexity: index / 10,
    innovationComplexity: index / 10,
  }))
  const { container, recovered } = await hydrated({ data }, { widthPx: 600 })
  expect(recovered).toEqual([])
  expect(container.querySelectorAll('[data-kv-marks] [data-kv-mark]').length).toBe(odd.length)
})

function drawing(container: HTMLElement): Element {
  const found = container.querySelector('[data-kv-plot]')
  if (!found) throw new Error('There is no drawing.')
  return found
}
