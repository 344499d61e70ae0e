import { writeJson } from '@kvadrant/core/interchange'
import { describe, expect, it } from 'vitest'
import { readRowsText } from './readRowsText'

describe('readRowsText', () => {
  it('reads a list of rows as they are', () => {
    expect(readRowsText(' [{"id":"a","cost":"0,5"}] ')).toEqual({
      rows: [{ id: 'a', cost: '0,5' }],
    })
  })

  it('reads a portfolio that Kvadrant wrote, with its fields and scales', () => {
    const text = writeJson({
      headers: ['Namn', 'Org'],
      rows: [['Växel', 3]],
      fields: { label: 'Namn', organisationalComplexity: 'Org' },
      domain: { organisationalComplexity: [0, 10] },
    })
    expect(readRowsText(text)).toMatchObject({
      rows: [{ Namn: 'Växel', Org: 3 }],
      fields: { label: 'Namn', organisationalComplexity: 'Org' },
      domain: { organisationalComplexity: [0, 10] },
    })
  })

  it.each([
    ['[object Object]', 'element.data.object'],
    ['[object Object],[object Object]', 'element.data.object'],
    ['[{"id":', 'element.data.json'],
    ['', 'element.data.json'],
    ['{"rows":[]}', 'element.data.list'],
    ['5', 'element.data.list'],
    ['null', 'element.data.list'],
    ['{"kvadrant":99}', 'element.data.refused'],
  ])('has no rows of %j, and says why', (text, key) => {
    expect(readRowsText(text)).toMatchObject({ rows: null, problem: { kind: 'data', key } })
  })
})
