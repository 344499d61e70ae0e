import { act } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { portfolio } from '../server/testing/portfolio'
import { demandSilence } from '../server/testing/silence'
import { cellsOf, expectSound, marksIn, notPlacedIn, shown } from './testing/shown'

demandSilence()

const GOOD = { id: 'good', label: 'Good', organisationalComplexity: 0.4, innovationComplexity: 0.6 }

const NO_ROWS = [
  ['undefined', undefined],
  ['null', null],
  ['a number', 5],
  ['a text', 'row'],
  ['a list', [0.5, 0.5]],
  ['true', true],
  ['a function', () => 0.5],
] as const

test.each(NO_ROWS)('%s in the place of a row is listed as not placed', (_, row) => {
  const { container, diagnostics } = shown({ data: [row, GOOD], locale: 'en' })
  expect(marksIn(container)).toEqual(['good'])
  expect(notPlacedIn(container)).toHaveLength(1)
  const rowOf = diagnostics().filter((one) => one.field === 'innovationComplexity')
  expect(rowOf).toEqual([expect.objectContaining({ row: 0, id: '1' })])
  expectSound(container, false)
})

test.each([['a text'], [5], [true], [{}], [{ length: 2 }], [new Map([[1, GOOD]])], [() => [GOOD]]])(
  '%s in the place of the rows is a diagnostic',
  (data) => {
    const { container, diagnostics } = shown({ data })
    expect(marksIn(container)).toEqual([])
    expect(diagnostics()).toEqual([{ code: 'data-not-a-list', severity: 'error' }])
    expectSound(container, false)
  },
)

test('holes in the rows are rows without a place', () => {
  const data: unknown[] = []
  data[2] = GOOD
  const { container } = shown({ data })
  expect(marksIn(container)).toEqual(['good'])
  expect(notPlacedIn(container)).toHaveLength(2)
})

describe('rows that resist', () => {
  test('frozen rows are shown and moved, never changed', async () => {
    const data = deepFreeze(portfolio(5).map((row) => ({ ...row, more: { tags: ['a'] } })))
    const settings = deepFreeze({
      fields: { label: 'label' },
      domain: { innovationComplexity: [0, 1] },
      split: { innovationComplexity: [0.4] },
      groups: ['IT'],
      messages: { 'complexity.title': 'Title' },
    })
    const onCommit = vi.fn<(change: { readonly row: unknown }) => void>()
    const { container, errors } = shown({ defaultData: data, ...settings, onCommit })
    await moveByKeys(container)
    expect(onCommit).toHaveBeenCalledOnce()
    expect(data).toContain(onCommit.mock.calls[0]?.[0].row)
    expect(errors).toEqual([])
    expectSound(container, false)
  })

  test('cyclic rows are shown and handed back as they are', async () => {
    const row: Record<string, unknown> = { ...GOOD }
    row.self = row
    row.list = [row, [row]]
    const onCommit = vi.fn<(change: { readonly row: unknown }) => void>()
    const { container, diagnostics } = shown({ defaultData: [row], onCommit })
    await moveByKeys(container)
    expect(onCommit.mock.calls[0]?.[0].row).toBe(row)
    expect(diagnostics()).toEqual([])
    expectSound(container, false)
  })

  test('a cyclic value as a coordinate is a diagnostic', () => {
    const row: Record<string, unknown> = { ...GOOD }
    row.innovationComplexity = row
    const { container, diagnostics } = shown({ data: [row] })
    expect(marksIn(container)).toEqual([])
    expect(diagnostics().map(({ code }) => code)).toEqual(['value-wrong-type'])
  })

  test.each(['id', 'label', 'group', 'size', 'innovationComplexity'])(
    'a throwing getter for %s is a diagnostic',
    (field) => {
      const row = Object.defineProperty(
        { ...GOOD, id: 'odd', organisationalComplexity: 0.9 },
        field,
        { get: fail },
      )
      const { container, diagnostics } = shown({ data: [row, GOOD], locale: 'en' })
      expect(marksIn(container)).toContain('good')
      expect(diagnostics()).toEqual([expect.objectContaining({ row: 0, field })])
      expectSound(container, false)
    },
  )

  test('proxies that throw at everything are rows without a place', () => {
    const traps = new Proxy({}, { get: () => fail })
    const { container, diagnostics } = shown({ data: [new Proxy({}, traps), GOOD] })
    expect(marksIn(container)).toEqual(['good'])
    expect(diagnostics().filter(({ code }) => code === 'row-unreadable')).not.toEqual([])
    expectSound(container, false)
  })

  test('a function for a field that throws is a diagnostic', () => {
    const { container, diagnostics } = shown({
      data: [GOOD],
      fields: { innovationComplexity: fail },
    })
    expect(marksIn(container)).toEqual([])
    expect(diagnostics()).toEqual([
      expect.objectContaining({ code: 'row-unreadable', row: 0, field: 'innovationComplexity' }),
    ])
    expectSound(container, false)
  })
})

test('rows mutated in place are read anew when the host hands over a new list of them', () => {
  const row = { ...GOOD }
  const { container, rerender } = shown({ data: [row], locale: 'en' })
  row.innovationComplexity = Number.NaN
  rerender({ data: [row], locale: 'en' })
  expect(marksIn(container)).toEqual([])
  row.innovationComplexity = 0.25
  row.label = 'Better'
  rerender({ data: [row], locale: 'en' })
  expect(cellsOf(container, 'good')).toEqual(['Better', '0.4', '0.25', 'Standard sourcing'])
  expectSound(container, false)
})

function fail(): never {
  throw new Error('The row cannot be read.')
}

async function moveByKeys(container: HTMLElement): Promise<void> {
  act(() => container.querySelector<HTMLElement>('[data-kv-control] input')?.focus())
  await userEvent.setup().keyboard('{Enter}{ArrowUp}{ArrowRight}{Enter}')
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const member of Object.values(value)) deepFreeze(member)
  return Object.freeze(value)
}
