import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linksBetween, loadOf } from './load'

test.each([
  [0, 0],
  [1, 0],
  [2, 1],
  [3, 3],
  [11, 55],
])('coordination-links: %i parties have %i links', (parties, links) => {
  expect(linksBetween(parties)).toBe(links)
})

test('coordination-links: one for each pair, counted one by one', () => {
  const counts = fc.nat({ max: 12 })
  fc.assert(
    fc.property(counts, counts, counts, (suppliers, municipalities, internalUnits) => {
      const parties = suppliers + municipalities + internalUnits
      let pairs = 0
      for (let one = 0; one < parties; one++) for (let other = 0; other < one; other++) pairs++
      expect(loadOf({ suppliers, municipalities, internalUnits })).toEqual({
        parties,
        links: pairs,
      })
    }),
  )
})

test.each([
  ['one is missing', { suppliers: 1, municipalities: 2 }],
  ['one is below 0', { suppliers: 1, municipalities: -2, internalUnits: 3 }],
  ['one is no whole number', { suppliers: 1, municipalities: 2.5, internalUnits: 3 }],
  ['one is no number', { suppliers: 1, municipalities: '2', internalUnits: 3 }],
  [
    'one is not finite',
    { suppliers: 1, municipalities: Number.POSITIVE_INFINITY, internalUnits: 3 },
  ],
])('coordination-load-in-words: no count where %s', (_, counts) => {
  expect(loadOf(counts)).toBeUndefined()
})
