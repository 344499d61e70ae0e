import { describe, expect, test } from 'vitest'
import { FIELD_NAMES, fieldKey, readField } from './fields'

interface Row {
  readonly name?: string
  readonly title?: string
  readonly label?: string
}

const row: Row = { name: 'Skolplattform' }

describe('readField', () => {
  test.each<[string, Row, Parameters<typeof readField<Row>>[2], unknown]>([
    ['a field is kept under its own name', { label: 'A' }, undefined, 'A'],
    ['or under a key of the row', row, { label: 'name' }, 'Skolplattform'],
    ['or is a function of the row', row, { label: () => 'from a function' }, 'from a function'],
    ['a key that the row lacks is undefined', row, { label: 'title' }, undefined],
    ['no fields at all', row, undefined, undefined],
  ])('fields-by-key-or-function: %s', (_, given, fields, value) => {
    expect(readField(given, 'label', fields)).toEqual({ value })
  })

  test('fields-by-key-or-function: a getter of the row, its own or its class’s, is read', () => {
    class Initiative {
      get label() {
        return 'of the class'
      }
    }
    expect(readField(new Initiative(), 'label', undefined)).toEqual({ value: 'of the class' })
    expect(
      readField(
        {
          get label() {
            return 'own'
          },
        },
        'label',
        undefined,
      ),
    ).toEqual({ value: 'own' })
  })

  test('fields-unreadable-is-no-error: what throws makes the cell unreadable', () => {
    const throwing = {
      get label(): string {
        throw new Error('no')
      },
    }
    const proxy = new Proxy(
      {},
      {
        getOwnPropertyDescriptor() {
          throw new Error('no')
        },
      },
    )
    expect(readField(throwing, 'label', undefined)).toEqual({ unreadable: true })
    expect(readField(proxy, 'label', undefined)).toEqual({ unreadable: true })
    expect(
      readField(row, 'label', {
        label: () => {
          throw new Error('no')
        },
      }),
    ).toEqual({ unreadable: true })
  })

  test.each([
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    '__defineGetter__',
  ])('fields-names-are-text: %s is a key only where the row owns it', (key) => {
    expect(readField(row, key, undefined)).toEqual({ value: undefined })
    const owner: unknown = JSON.parse(`{"${key}": 0.5}`)
    expect(readField(owner, key, undefined)).toEqual({ value: 0.5 })
    expect(readField(owner, 'label', { label: key as never })).toEqual({ value: 0.5 })
  })

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['text', 'label'],
    ['a number', 7],
    ['a list', [1, 2]],
    ['a function', () => 'x'],
  ])('fields-unreadable-is-no-error: a row that is %s has no fields', (_, notARow) => {
    expect(readField(notARow, 'title', undefined)).toEqual({ value: undefined })
  })

  test.each<[string, unknown]>([
    ['null', null],
    ['text', 'name'],
    ['a source that is null', { label: null }],
    ['a source that is a number', { label: 3 }],
    ['a source that is an object', { label: {} }],
    [
      'a source that throws',
      {
        get label() {
          throw new Error('no')
        },
      },
    ],
    [
      'a proxy that throws',
      new Proxy(
        {},
        {
          getOwnPropertyDescriptor() {
            throw new Error('no')
          },
        },
      ),
    ],
    ['a source on the prototype', Object.create({ label: 'name' })],
  ])(
    'fields-unreadable-is-no-error: with %s as fields the field’s own name counts',
    (_, fields) => {
      expect(readField({ label: 'own' }, 'label', fields as never)).toEqual({ value: 'own' })
      expect(fieldKey('label', fields as never)).toBe('label')
    },
  )
})

describe('fieldKey', () => {
  test('changes-patch-by-key: the key that a change is to be merged under', () => {
    expect(fieldKey('label', { label: 'name' })).toBe('name')
    expect(fieldKey('label', undefined)).toBe('label')
    expect(fieldKey('__proto__', {})).toBe('__proto__')
  })

  test('changes-patch-by-key: a function has none', () => {
    expect(fieldKey('label', { label: () => 'x' })).toBeUndefined()
  })
})

test('field names are all different and begin with what every figure reads', () => {
  expect(new Set(FIELD_NAMES).size).toBe(FIELD_NAMES.length)
  expect(FIELD_NAMES.slice(0, 4)).toEqual(['id', 'label', 'group', 'size'])
})
