// @vitest-environment node
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Findings, type FindingsProps, Portfolio } from '../index'
import { faultsOf } from '../server/testing/faults'
import { demandSilence } from '../server/testing/silence'
import { between, textOf, valuesOf } from '../server/testing/tags'
import { DOMAIN, type FindingRow, ROWS } from './testing/rows'

demandSilence()

test.each<Partial<FindingsProps<FindingRow>>>([
  {},
  { headingLevel: 6, theme: 'dark', locale: 'en' },
  { by: 'initiative', direction: 'rtl' },
  { by: 'initiative', selected: 'b', headingLevel: 3 },
  { data: [] },
])('on a server %j writes sound markup, the same each time', (own) => {
  const page = <Findings data={ROWS} domain={DOMAIN} {...own} />
  const markup = renderToString(page)
  expect(faultsOf(markup)).toEqual([])
  expect(renderToString(page)).toBe(markup)
})

test('on a server a portfolio hands over its rows, language and filter', () => {
  const markup = renderToString(
    <Portfolio data={ROWS} domain={DOMAIN} locale="en" filter={(row) => row.id !== 'b'}>
      <Findings />
    </Portfolio>,
  )
  expect(faultsOf(markup)).toEqual([])
  const text = textOf(markup)
  expect(text).toContain('3 initiatives, judged by where they lie in the figures.')
  expect(text).toContain('1 initiative lies in Costly and difficult.')
  expect(text).not.toContain('too heavy')
  expect(text).toMatch(/1 initiative .*filter/)
})

test('a dozen stand at once, the rest behind a button, and none more than two hundred', () => {
  const data = Array.from({ length: 230 }, (_, index) => ({
    id: `r${index}`,
    label: `Rad ${index}`,
    organisationalComplexity: 1,
    innovationComplexity: 9,
    organisationSize: 'large',
  }))
  const markup = renderToString(<Findings data={data} domain={DOMAIN} />)
  const costly = between(markup, 'data-kv-finding', 'data-kv-unjudged')
  const [atOnce = '', folded = ''] = costly.split('<details>')
  expect(valuesOf(atOnce, 'data-kv-member')).toHaveLength(12)
  expect(valuesOf(folded, 'data-kv-member')).toHaveLength(188)
  expect(textOf(folded)).toContain('218 till')
  expect(textOf(folded)).toContain('30 till')
})
