import { expect, test } from 'vitest'
import { portfolio } from '../server/testing/portfolio'
import { demandSilence } from '../server/testing/silence'
import { expectSound, marksIn, shown } from './testing/shown'

demandSilence()

const MANY = 10_000

/** Drawing ten thousand marks in a page without a drawing engine takes its time. */
const PATIENCE_MS = 60_000

test.each([[undefined], [null], [[]]])('no items (%j): the empty state says so', (data) => {
  const { container, diagnostics } = shown({ data, locale: 'en' })
  expect(marksIn(container)).toEqual([])
  expect(container.querySelector('[data-kv-empty]')?.textContent).toContain('No initiatives')
  expect(container.querySelector('[data-kv-control]')).toBeNull()
  expect(diagnostics()).toEqual([])
  expectSound(container, false)
})

test('one item is drawn and counted as one', () => {
  const { container } = shown({ data: portfolio(1), locale: 'en' })
  expect(marksIn(container)).toEqual(['row-1'])
  expect(container.querySelector('[data-kv-summary]')?.textContent).toContain('1 initiative.')
  expectSound(container, false)
})

test('10 000 items on one spot are one mark with their count', { timeout: PATIENCE_MS }, () => {
  const data = Array.from({ length: MANY }, (_, index) => ({
    id: `r${index}`,
    label: `Row ${index}`,
    group: `Group ${index % 9}`,
    size: index % 100,
    organisationalComplexity: 0.5,
    innovationComplexity: 0.5,
  }))
  const { container, diagnostics } = shown({ data, selected: 'r7000', locale: 'en' })
  expect(marksIn(container)).toEqual(['r0'])
  expect(container.querySelector('[data-kv-text="stack-count"]')?.textContent).toMatch(/^10.?000$/)
  expect(container.querySelector('[data-kv-summary]')?.textContent).toContain('10,000 initiatives.')
  // The open stack shows those around the selected one.
  expect(container.querySelector('[data-kv-fan] [data-kv-mark="r7000"]')).not.toBeNull()
  expect(container.querySelectorAll('[data-kv-fan] [data-kv-mark]').length).toBeLessThan(20)
  expect(diagnostics()).toEqual([])
  expectSound(container, false)
})

test('10 000 rows spread over the plane are drawn', { timeout: PATIENCE_MS }, () => {
  const { container, diagnostics } = shown({ data: portfolio(MANY), locale: 'en' })
  const counts = [...container.querySelectorAll('[data-kv-text="stack-count"]')].map(
    ({ textContent }) => Number((textContent ?? '').replaceAll(/\D/g, '')),
  )
  const stacked = counts.reduce((sum, count) => sum + count, 0)
  expect(marksIn(container).length - counts.length + stacked).toBe(MANY)
  expect(container.querySelectorAll('[data-kv-row]')).toHaveLength(50)
  expect(diagnostics()).toEqual([])
  expectSound(container, false)
})

test('10 000 rows without a place are counted, and the first of them listed', () => {
  const data = Array.from({ length: MANY }, (_, index) => ({ id: index, label: `Row ${index}` }))
  const { container, diagnostics } = shown({ data, locale: 'en' })
  expect(marksIn(container)).toEqual([])
  expect(container.textContent).toContain('10,000 initiatives are not placed')
  expect(container.querySelectorAll('[data-kv-not-placed] li')).toHaveLength(200)
  expect(diagnostics()).toHaveLength(2 * MANY)
  expectSound(container, false)
})

test('1 000 000 rows are refused with the limit named', () => {
  const { container, diagnostics } = shown({ data: Array.from({ length: 1_000_000 }) })
  expect(marksIn(container)).toEqual([])
  expect(diagnostics()).toEqual([{ code: 'too-many-rows', severity: 'error', limit: 1_000_000 }])
  expectSound(container, false)
})
