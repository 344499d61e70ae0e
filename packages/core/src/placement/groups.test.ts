import { expect, test } from 'vitest'
import { groupStyles, PALETTE_SIZE } from './groups'
import { placePoints } from './testing/points'

/** Groups of the given sizes, in the order of the rows: `A A B` and so on. */
const rowsOf = (...groups: readonly unknown[]) =>
  placePoints(groups.map((group) => ({ group, label: group, x: 1, y: 1 }))).placed

test('groups-five-largest: the largest first, each with a colour and a shape of its own', () => {
  const { styles, styleOf } = groupStyles(rowsOf('A', 'B', 'B', 'C', 'B', 'C'))
  expect(styles).toEqual([
    { name: 'B', tone: 0, shape: 'circle', count: 3 },
    { name: 'C', tone: 1, shape: 'square', count: 2 },
    { name: 'A', tone: 2, shape: 'triangle', count: 1 },
  ])
  expect(styleOf('C')).toBe(styles[1])
})

test('groups-five-largest: of groups of one size the first in the rows goes first', () => {
  const { styles } = groupStyles(rowsOf('Z', 'A', 'M'))
  expect(styles.map(({ name }) => name)).toEqual(['Z', 'A', 'M'])
})

test('groups-five-largest: what is beyond the palette shares one hollow style', () => {
  const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G']
  const { styles, styleOf } = groupStyles(rowsOf(...names, ...names.slice(0, 5)))
  expect(PALETTE_SIZE).toBe(5)
  expect(styles.map(({ name, count }) => [name, count])).toEqual([
    ['A', 2],
    ['B', 2],
    ['C', 2],
    ['D', 2],
    ['E', 2],
    ['', 2],
  ])
  expect(styleOf('F')).toEqual({ name: '', tone: 'rest', shape: 'circle', count: 2 })
  expect(styleOf('G')).toBe(styleOf('F'))
  expect(new Set(styles.slice(0, 5).map(({ shape }) => shape)).size).toBe(5)
})

test('groups-five-largest: the host may choose, and its names meet the rows’ cleaned ones', () => {
  const { styles, styleOf } = groupStyles(rowsOf('IT  och drift', 'Skola', 'Skola'), [
    'IT  och drift',
    'Nobody',
    '',
    'IT och drift',
  ])
  expect(styles).toEqual([
    { name: 'IT och drift', tone: 0, shape: 'circle', count: 1 },
    { name: 'Nobody', tone: 1, shape: 'square', count: 0 },
    { name: '', tone: 'rest', shape: 'circle', count: 2 },
  ])
  expect(styleOf('Skola').tone).toBe('rest')
})

test('rows without a group are the rest where others have one, and plain where none has', () => {
  const some = groupStyles(rowsOf('A', undefined))
  expect(some.styles.map(({ name, tone }) => [name, tone])).toEqual([
    ['A', 0],
    ['', 'rest'],
  ])
  expect(some.styleOf('').tone).toBe('rest')
  const none = groupStyles(rowsOf(undefined, ''))
  expect(none.styles).toEqual([])
  expect(none.styleOf('')).toMatchObject({ tone: 0, shape: 'circle' })
})

test('fields-names-are-text: groups may be called __proto__ and constructor', () => {
  const { styles } = groupStyles(rowsOf('__proto__', 'constructor', '__proto__'))
  expect(styles.map(({ name, count }) => [name, count])).toEqual([
    ['__proto__', 2],
    ['constructor', 1],
  ])
})

test('by row, each initiative is a group of its own', () => {
  const { styles, keyOf } = groupStyles(rowsOf('A', 'B'), undefined, 'row')
  expect(styles.map(({ name }) => name)).toEqual(['A', 'B'])
  expect(keyOf({ group: 'g', label: 'l' })).toBe('l')
})
