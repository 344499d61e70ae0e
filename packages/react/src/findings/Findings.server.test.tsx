// @vitest-environment node
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Findings, type FindingsProps, Portfolio } from '../index'
import { faultsOf } from '../server/testing/faults'
import { demandSilence } from '../server/testing/silence'
import { textOf } from '../server/testing/tags'
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
