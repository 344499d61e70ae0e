import { expect, test } from 'vitest'
import { HOSTILE_VALUES } from '../placement/testing/hostile'
import { listLength, readList } from './list'
import { readSetting } from './setting'

function throwing(): never {
  throw new Error('no')
}

test('readList gives the cells of a list, holes as undefined', () => {
  expect(readList([1, 'a', null])).toEqual([1, 'a', null])
  expect(readList(Object.assign([], { 2: 'third' }))).toEqual([undefined, undefined, 'third'])
})

test('readList gives a list of its own', () => {
  const list = [1, 2]
  expect(readList(list)).not.toBe(list)
})

test('readList reads around a cell that throws, and never asks the iterator', () => {
  const list = [1, 2, 3]
  Object.defineProperty(list, 1, { get: throwing })
  Object.defineProperty(list, Symbol.iterator, { value: throwing })
  expect(readList(list)).toEqual([1, undefined, 3])
})

test('what is no list has no length', () => {
  for (const value of [undefined, null, 'abc', { length: 2 }, new Set([1]), new Uint8Array(2), 3]) {
    expect(listLength(value)).toBeUndefined()
    expect(readList(value)).toBeUndefined()
  }
})

test('a list that lies about its length, or throws, has none', () => {
  const lying = (length: unknown) => new Proxy([], { get: () => length })
  for (const list of [lying(-1), lying(Number.NaN), lying('2'), new Proxy([], { get: throwing })]) {
    expect(listLength(list)).toBeUndefined()
  }
})

test.each(HOSTILE_VALUES.map((value, index) => [index, value] as const))(
  'hostile value %i is measured without an error',
  (_, value) => {
    const length = listLength(value)
    expect(length === undefined || length >= 0).toBe(true)
    expect(() => readSetting(value, 'field')).not.toThrow()
  },
)

test('readSetting reads own keys alone', () => {
  expect(readSetting({ a: 1 }, 'a')).toBe(1)
  expect(readSetting({ a: 1 }, 'toString')).toBeUndefined()
  expect(readSetting({}, '__proto__')).toBeUndefined()
  expect(readSetting(JSON.parse('{"__proto__": 2}'), '__proto__')).toBe(2)
  expect(readSetting('text', 'length')).toBeUndefined()
  expect(readSetting(undefined, 'a')).toBeUndefined()
})

test('readSetting gives null where the host’s own code threw', () => {
  expect(
    readSetting(
      {
        get a() {
          return throwing()
        },
      },
      'a',
    ),
  ).toBeNull()
  expect(readSetting(new Proxy({}, { getOwnPropertyDescriptor: throwing }), 'a')).toBeNull()
})
