// @vitest-environment node
import { complexity } from '@kvadrant/core'
import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, expect, test, vi } from 'vitest'
import { anyProps } from '../badInput/testing/anything'
import { faultsOf } from '../server/testing/faults'
import { portfolio } from '../server/testing/portfolio'
import { tagsOf, textOf, valuesOf } from '../server/testing/tags'
import { figureToSvg, StaticFigure, type StaticFigureProps } from '../static'

afterEach(() => vi.restoreAllMocks())

const markupOf = (props: StaticFigureProps<object>) =>
  renderToStaticMarkup(<StaticFigure definition={complexity} {...props} />)

test('several figures on a page share no id: there are only those that hosts give', () => {
  const data = portfolio(5)
  const markup = markupOf({ data, id: 'mine', className: 'wide', 'aria-label': 'Mine' })
  expect(markup).toMatch(/^<figure id="mine" class="wide" aria-label="Mine"/)
  expect(valuesOf(markup + markupOf({ data }), 'id')).toEqual(['mine'])
})

test('its table has all rows, however many', () => {
  expect(valuesOf(markupOf({ data: portfolio(120) }), 'data-kv-row')).toHaveLength(120)
})

test('the title is a heading where the page wants one, and stands out by itself where not', () => {
  expect(markupOf({ data: [], title: 'T', headingLevel: 4 })).toContain(
    '<h4 data-kv-title="">T</h4>',
  )
  expect(markupOf({ data: [], title: 'T' })).toContain('<p data-kv-title=""><strong>T</strong></p>')
})

test('everything stands open, or behind buttons of the browser’s own', () => {
  const folds = (table: 'open' | 'behind') =>
    tagsOf(markupOf({ data: [{ id: 'bare' }], table }))
      .filter(({ name }) => name === 'details')
      .map(({ attributes }) => [...attributes.keys()])
  expect(folds('open')).toEqual([
    ['data-kv-not-placed', 'open'],
    ['data-kv-readings', 'open'],
  ])
  expect(folds('behind')).toEqual([['data-kv-not-placed'], ['data-kv-readings'], ['data-kv-data']])
})

test('says how many rows a filter leaves out, to those who see and those who do not', () => {
  const data = portfolio(6)
  const markup = markupOf({ data, filter: (row) => row !== data[0], locale: 'en' })
  expect(valuesOf(markup, 'data-kv-row')).toHaveLength(5)
  expect(textOf(markup).match(/1 initiative .*filter/g)).toHaveLength(2)
})

test('a filter that throws hides nothing, and the host hears of it and of what has no place', () => {
  const console = vi.spyOn(globalThis.console, 'error').mockImplementation(() => undefined)
  const fault = new Error('mine')
  const filter = () => {
    throw fault
  }
  const data = [...portfolio(2), { id: 'bare' }]
  const onError = vi.fn<() => void>()
  const onDiagnostics = vi.fn<() => void>()
  const markup = markupOf({ data, filter, onError, onDiagnostics })
  expect(valuesOf(markup, 'data-kv-row')).toHaveLength(2)
  expect(onError.mock.calls).toEqual([[fault, { callback: 'filter' }]])
  expect(onDiagnostics).toHaveBeenCalledOnce()
  expect(console).not.toHaveBeenCalled()
  markupOf({ data, filter })
  markupOf({ data, onDiagnostics: filter })
  expect(console.mock.calls).toEqual([[fault], [fault]])
})

test('no JSON value in any setting throws, or writes NaN', () => {
  vi.spyOn(globalThis.console, 'error').mockImplementation(() => undefined)
  fc.assert(
    fc.property(anyProps, (props) => {
      const given = props as unknown as StaticFigureProps<object>
      expect(faultsOf(markupOf(given), { textIsFree: true })).toEqual([])
    }),
    { numRuns: 60 },
  )
})

test('is a file of its own too, in the colours that it is given', () => {
  const svg = figureToSvg(complexity, {
    data: portfolio(3),
    title: 'A & B',
    locale: 'en',
    paints: { ink: '#123456', paper: 'url(x)' },
  })
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" /)
  expect(svg).toContain('<title>A &amp; B</title>')
  expect(textOf(svg)).toMatch(/3 initiatives by/)
  expect(svg).toContain('fill="#123456"')
  expect(svg).not.toContain('url(')
})
