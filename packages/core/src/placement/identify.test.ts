import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { identify } from './identify'
import { anyRows, anySettings } from './testing/hostile'

// Properties try many cases, and a busy machine takes its time for them.
vi.setConfig({ testTimeout: 60_000 })

const idsOf = (...ids: unknown[]) =>
  identify(
    ids.map((id) => ({ id })),
    undefined,
  )

describe('identify', () => {
  test('reading-ids-are-unique: good ids stay as they are, with nothing to report', () => {
    expect(idsOf('S01', 'S02')).toEqual({ ids: ['S01', 'S02'], diagnostics: [] })
  })

  test('reading-ids-are-unique: 1, 1n and "1" are one id, and the later ones are renamed', () => {
    expect(idsOf(1, '1', 1n)).toEqual({
      ids: ['1', '1~2', '1~3'],
      diagnostics: [
        { code: 'id-duplicate', severity: 'warning', row: 1, id: '1~2', field: 'id', value: '1' },
        { code: 'id-duplicate', severity: 'warning', row: 2, id: '1~3', field: 'id', value: '1' },
      ],
    })
  })

  test('reading-ids-are-unique: a missing id is the row’s number, counted from 1', () => {
    expect(idsOf('a', undefined, '', ' ', Number.NaN, true, {}).ids).toEqual([
      'a',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
    ])
    expect(idsOf('a', null).diagnostics).toEqual([
      { code: 'id-missing', severity: 'info', row: 1, field: 'id' },
    ])
  })

  test('reading-ids-are-unique: a number in the place of a missing id never takes another row’s', () => {
    expect(idsOf(undefined, '1', '1~2').ids).toEqual(['1~3', '1', '1~2'])
    expect(idsOf('2', undefined).ids).toEqual(['2', '2~2'])
  })

  test('reading-ids-are-unique: a renamed id steps over ids that others own', () => {
    expect(idsOf('a', 'a', 'a~2', 'a').ids).toEqual(['a', 'a~3', 'a~2', 'a~4'])
  })

  test('fields-names-are-text: __proto__ and constructor are ids like any other', () => {
    expect(idsOf('__proto__', 'constructor', '__proto__').ids).toEqual([
      '__proto__',
      'constructor',
      '__proto__~2',
    ])
  })

  test('the id is kept where the host says', () => {
    expect(identify([{ key: 'x' }, { key: 'y' }], { id: 'key' }).ids).toEqual(['x', 'y'])
    expect(identify([{ key: 'x' }], { id: ({ key }) => `${key}!` }).ids).toEqual(['x!'])
  })

  test('a long id is repeated in the diagnostic as safe text, cut at 80', () => {
    const long = `\u202e${'å'.repeat(200)}`
    const [diagnostic] = idsOf(long, long).diagnostics
    expect(diagnostic?.value).toBe(`${'å'.repeat(79)}…`)
    expect(diagnostic?.id).toBe(`${long}~2`)
  })

  test('reading-ids-are-unique: of any rows with any fields', () => {
    fc.assert(
      fc.property(anyRows, anySettings, (rows, { value: fields }) => {
        const { ids } = identify(rows, fields as never)
        expect(ids).toHaveLength(rows.length)
        expect(new Set(ids).size).toBe(rows.length)
        expect(ids.every((id) => id !== '')).toBe(true)
      }),
    )
  })

  test('reading-no-overflow: a hundred thousand rows of one id are told apart', () => {
    const { ids } = identify(
      Array.from({ length: 100_000 }, () => ({ id: 'same' })),
      undefined,
    )
    expect(new Set(ids).size).toBe(100_000)
    expect(ids.at(-1)).toBe('same~100000')
  })
})
