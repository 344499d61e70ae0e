import { describe, expect, test } from 'vitest'
import { demandSilence } from '../server/testing/silence'
import { cellsOf, expectSound, marksIn, notPlacedIn, shown } from './testing/shown'

// React says on the console when two neighbours have one key.
demandSilence()

const row = (id: unknown, index: number) => ({
  id,
  label: `Row ${index + 1}`,
  group: String(id),
  organisationalComplexity: 0.1 + index * 0.1,
  innovationComplexity: 0.5,
})

const rowsOf = (ids: readonly unknown[]) => ids.map(row)

test('duplicate ids: every row is drawn under a key of its own, with a diagnostic', () => {
  const { container, diagnostics } = shown({ data: rowsOf(['a', 'a', 'b', 'a']), selected: 'a' })
  expect(marksIn(container)).toEqual(['a', 'a~2', 'b', 'a~3'])
  expect(diagnostics()).toEqual([
    expect.objectContaining({ code: 'id-duplicate', row: 1, id: 'a~2', field: 'id', value: 'a' }),
    expect.objectContaining({ code: 'id-duplicate', row: 3, id: 'a~3', field: 'id', value: 'a' }),
  ])
  expectSound(container)
})

test('ids that look like the ones made up for duplicates stay their owners', () => {
  const { container } = shown({ data: rowsOf(['a', 'a', 'a~2', 'a~2']) })
  expect(marksIn(container)).toEqual(['a', 'a~3', 'a~2', 'a~2~2'])
})

test('1 and "1" are one id', () => {
  const { container, diagnostics } = shown({ data: rowsOf([1, '1', 1n]) })
  expect(marksIn(container)).toEqual(['1', '1~2', '1~3'])
  expect(diagnostics().map(({ code }) => code)).toEqual(['id-duplicate', 'id-duplicate'])
})

test.each([[undefined], [null], [''], ['  '], [Number.NaN], [{}], [true], [Symbol('id')]])(
  'a missing id (%s) is the row’s number, with a diagnostic',
  (id) => {
    const { container, diagnostics } = shown({
      data: [{ ...row('a', 0), id, group: undefined }, row('1', 1)],
    })
    expect(marksIn(container)).toEqual(['1~2', '1'])
    expect(diagnostics()).toEqual([
      expect.objectContaining({ code: 'id-missing', row: 0, field: 'id' }),
    ])
    expectSound(container)
  },
)

test('the same rows without a place keep keys of their own too', () => {
  const { container } = shown({
    data: rowsOf(['a', 'a', 'a']).map((one) => ({ ...one, innovationComplexity: null })),
  })
  expect(marksIn(container)).toEqual([])
  expect(notPlacedIn(container).length).toBe(3)
  expectSound(container)
})

const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'rest']

describe.each(NAMES)('%s is a name like any other', (name) => {
  test('as an id, a label and a group', () => {
    const { container, diagnostics } = shown({
      data: [{ ...row(name, 0), label: name }, row('b', 1)],
      selected: name,
      hovered: name,
    })
    expect(marksIn(container)).toEqual([name, 'b'])
    expect(cellsOf(container, name)?.slice(0, 2)).toEqual([name, name])
    expect(container.querySelector('[data-kv-legend]')?.textContent).toContain(name)
    expect(container.querySelector('[data-kv-selected]')).not.toBeNull()
    expect(diagnostics()).toEqual([])
    expectSound(container)
  })

  test('as the key that a row keeps a value under', () => {
    const own = (value: number): object =>
      Object.defineProperty(row(`r${value}`, 0), name, { value, enumerable: true })
    const { container, diagnostics } = shown({
      data: [own(0.25), own(0.75)],
      fields: { innovationComplexity: name },
      locale: 'en',
    })
    expect(cellsOf(container, 'r0.25')?.[3]).toBe('0.25')
    expect(cellsOf(container, 'r0.75')?.[3]).toBe('0.75')
    expect(diagnostics()).toEqual([])
  })

  test('as a key that the row does not have: the value is missing', () => {
    const { container, diagnostics } = shown({
      data: [row('a', 0)],
      fields: { innovationComplexity: name },
    })
    expect(marksIn(container)).toEqual([])
    expect(diagnostics()).toEqual([
      expect.objectContaining({ code: 'value-missing', row: 0, field: 'innovationComplexity' }),
    ])
  })
})

test('more groups than the palette has, one of them called as the others are', () => {
  const groups = ['rest', 'other', 'a', 'b', 'c', 'd', 'e', 'f']
  const data = groups.map((group, index) => ({ ...row(group, index), group }))
  const { container } = shown({ data })
  expect(container.querySelectorAll('[data-kv-legend] li').length).toBe(6)
  expectSound(container)
})
