import { expect, test } from 'vitest'
import { cellsOf, recordsOf } from './records'
import { writeJson } from './writeJson'

test('every row and every setting has a line of its own', () => {
  const text = writeJson({
    headers: ['Satsning', 'K'],
    rows: [
      ['Förråd', 0.5],
      ['', null],
    ],
    domain: { innovationComplexity: [0, 10] },
    selected: undefined,
    fields: { label: 'Satsning' },
  })
  expect(text).toBe(`{
"kvadrant":1,
"headers":["Satsning","K"],
"rows":[
["Förråd",0.5],
["",null]
],
"fields":{"label":"Satsning"},
"domain":{"innovationComplexity":[0,10]}
}
`)
})

test('numbers that no text could hold become nothing', () => {
  expect(writeJson({ headers: ['a'], rows: [[Number.NaN], [Infinity], [-0]] })).toContain(
    '[\n[null],\n[null],\n[0]\n]',
  )
})

test('what else an object carries is not written', () => {
  const state = { headers: [], rows: [], password: 'secret' }
  expect(writeJson(state)).toBe('{\n"kvadrant":1,\n"headers":[],\n"rows":[]\n}\n')
})

test('records of any keys make a table, in the order in which the keys are met', () => {
  const records = [
    { a: 1, b: 'x' },
    { c: null, a: undefined },
    { b: true, c: Number.NaN, a: -0 },
  ]
  expect(cellsOf(records)).toEqual({
    headers: ['a', 'b', 'c'],
    rows: [
      [1, 'x', null],
      [null, null, null],
      [0, null, null],
    ],
  })
})

test('inherited keys are no cells, own keys of the same name are', () => {
  const odd: { readonly [header: string]: unknown } = JSON.parse('{"__proto__":"own"}')
  expect(cellsOf([{}, odd], ['constructor', '__proto__']).rows).toEqual([
    [null, null],
    [null, 'own'],
  ])
  expect(Object.hasOwn(recordsOf(cellsOf([odd]))[0] ?? {}, '__proto__')).toBe(true)
})
