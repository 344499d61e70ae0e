import type { Fields, FieldValues } from '@kvadrant/core'
import { describe, expect, it } from 'vitest'
import { cellReader } from '../hooks/cellReader'
import { fieldChange } from './fieldChange'

interface Row {
  readonly id: string
  readonly x?: unknown
  readonly y?: unknown
}

/** The change of a row by field. */
function changed(
  row: Row,
  values: FieldValues,
  { over, fields }: { over?: FieldValues; fields?: Fields<Row, string> } = {},
) {
  const named = { id: row.id, index: 0, row, label: row.id, group: '' }
  const input = { fields, cellOf: cellReader(fields), over }
  return fieldChange(named, { values }, 'import', input)
}

describe('a change by field', () => {
  it('holds what differs, with what stood there, and patches by the row’s keys', () => {
    const row = { id: 'a', x: 1, y: 2 }
    const fields: Fields<Row, string> = { weight: 'x', size: () => 7 }
    expect(changed(row, { weight: 5, size: 8, y: 2 }, { fields })).toEqual({
      figure: 'portfolio',
      id: 'a',
      row,
      before: { weight: 1, size: 7 },
      changes: { weight: 5, size: 8 },
      patch: { x: 5 },
      region: '',
      reason: 'import',
    })
  })

  it('gives a number that was written as text back as it was written', () => {
    expect(changed({ id: 'a', x: '0,50' }, { x: 0.7 })?.before).toEqual({ x: '0,50' })
  })

  it('begins from what stands over the row', () => {
    expect(changed({ id: 'a', x: 1 }, { x: 1 }, { over: { x: 3 } })?.before).toEqual({ x: 3 })
    expect(changed({ id: 'a', x: 1 }, { x: 3 }, { over: { x: 3 } })).toBeUndefined()
  })

  it('is none where nothing differs, or nothing can be held', () => {
    expect(changed({ id: 'a', x: 1 }, { x: 1 })).toBeUndefined()
    expect(
      changed({ id: 'a', x: 1 }, { x: Number.NaN, y: Number.POSITIVE_INFINITY }),
    ).toBeUndefined()
    expect(changed({ id: 'a' }, { x: null })).toBeUndefined()
  })

  it('begins from nothing where there was no value, or one that no change can hold', () => {
    expect(changed({ id: 'a' }, { x: 1 })?.before).toEqual({ x: null })
    expect(changed({ id: 'a', x: new Date(0) }, { x: 1 })?.before).toEqual({ x: null })
  })

  it('takes `__proto__` for a field like any other', () => {
    const values = JSON.parse('{"__proto__": 1}') as FieldValues
    const change = changed({ id: 'a' }, values)
    expect(Object.keys(change?.changes ?? {})).toEqual(['__proto__'])
    expect(Object.keys(change?.patch ?? {})).toEqual(['__proto__'])
  })
})
