import { describe, expect, test } from 'vitest'
import { type ColumnMapping, mapColumn } from './mapColumn'

const mapping: ColumnMapping = { id: 'Id', label: 'Satsning', 'dilemma.aim': 'Mål' }

describe('mapColumn', () => {
  test('gives a field another column', () => {
    expect(mapColumn(mapping, 'label', 'Namn')).toEqual({ ...mapping, label: 'Namn' })
    expect(mapColumn(mapping, 'size', 'Budget')).toEqual({ ...mapping, size: 'Budget' })
    expect(mapping.label).toBe('Satsning')
  })

  test('takes the column from the field that had it', () => {
    expect(mapColumn(mapping, 'label', 'Id')).toEqual({ label: 'Id', 'dilemma.aim': 'Mål' })
  })

  test('takes a field its column', () => {
    expect(mapColumn(mapping, 'dilemma.aim', null)).toEqual({ id: 'Id', label: 'Satsning' })
    expect(mapColumn(mapping, 'size', null)).toEqual(mapping)
  })

  test('knows only fields, and takes any header', () => {
    const saved: unknown = JSON.parse('{"__proto__":"x","constructor":"y","id":"Id","label":7}')
    const again: unknown = Reflect.apply(mapColumn, undefined, [saved, 'group', '__proto__'])
    expect(again).toEqual({ id: 'Id', group: '__proto__' })
    expect(Reflect.apply(mapColumn, undefined, [mapping, '__proto__', 'Id'])).toBe(mapping)
  })
})
