import { describe, expect, test } from 'vitest'
import { STATE_LIMITS } from './limits'
import { readJson } from './readJson'
import { MOST_DIAGNOSTICS } from './report'

const codesOf = (text: string, limits = {}) =>
  readJson(text, limits).diagnostics.map(({ code }) => code)

/** A state of one row, with other parts. */
const withParts = (parts: string) => `{"kvadrant":1,"headers":["a","b"],"rows":[["x",1]]${parts}}`

describe('what is no state of ours', () => {
  test.each([
    ['nothing', '', 'state-not-json'],
    ['half a text', '{"kvadrant":1,"headers":["a', 'state-not-json'],
    ['a string with a broken escape', '{"\\u12', 'state-not-json'],
    ['something behind the end', `${withParts('')} x`, 'state-not-json'],
    ['a list', '[1]', 'state-foreign'],
    ['a number', '1e400', 'state-foreign'],
    ['null', 'null', 'state-foreign'],
    ['somebody else’s record', '{"version":1,"rows":[]}', 'state-foreign'],
    ['a version that is none', '{"kvadrant":"1","headers":[],"rows":[]}', 'state-foreign'],
    [
      'the prototype’s keys',
      '{"__proto__":{"kvadrant":1,"headers":[],"rows":[]}}',
      'state-foreign',
    ],
    ['another version', '{"kvadrant":2,"headers":[],"rows":[]}', 'state-version'],
    ['no headers', '{"kvadrant":1,"rows":[]}', 'state-value-unusable'],
    ['headers that are no text', '{"kvadrant":1,"headers":[1],"rows":[]}', 'state-value-unusable'],
    ['rows that are no list', '{"kvadrant":1,"headers":[],"rows":{}}', 'state-value-unusable'],
  ])('%s gives no state and the reason', (_, text, code) => {
    const { state, diagnostics } = readJson(text)
    expect(state).toBeUndefined()
    expect(diagnostics).toEqual([expect.objectContaining({ code, severity: 'error' })])
  })

  test('another version is named', () => {
    expect(readJson('{"kvadrant":2}').diagnostics[0]?.value).toBe('2')
  })
})

describe('what passes a limit', () => {
  test.each(['[', '{"a":', '[{"a":'])('100 000 times %s is refused', (open) => {
    expect(readJson(`{"kvadrant":1,"headers":[],"rows":${open.repeat(100_000)}`)).toEqual({
      state: undefined,
      diagnostics: [{ code: 'state-too-deep', severity: 'error', limit: STATE_LIMITS.depth }],
    })
  })

  test('more characters than the limit are not looked at', () => {
    const text = ' '.repeat(STATE_LIMITS.characters + 1)
    expect(readJson(text)).toEqual({
      state: undefined,
      diagnostics: [{ code: 'file-too-large', severity: 'error', limit: STATE_LIMITS.characters }],
    })
    expect(codesOf(withParts(''), { characters: 10 })).toEqual(['file-too-large'])
  })

  test.each([
    [{ rows: 1 }, { code: 'too-many-rows', limit: 1 }],
    [{ columns: 1 }, { code: 'too-many-columns', limit: 1 }],
    [{ cells: 3 }, { code: 'file-too-large', limit: 3 }],
    [{ cellCharacters: 0 }, { code: 'cell-too-long', limit: 0 }],
    [{ depth: 2 }, { code: 'state-too-deep', limit: 2 }],
  ])('%j refuses', (limits, reason) => {
    expect(readJson(withParts(''), limits)).toEqual({
      state: undefined,
      diagnostics: [{ severity: 'error', ...reason }],
    })
  })

  test('a cell that is too long is named', () => {
    const text = '{"kvadrant":1,"headers":["a"],"rows":[["x"],["long"]]}'
    expect(readJson(text, { cellCharacters: 3 }).diagnostics).toEqual([
      { code: 'cell-too-long', severity: 'error', row: 1, field: 'a', limit: 3 },
    ])
  })

  test('rows without cells are not filled beyond the limit of cells', () => {
    const headers = JSON.stringify(Array.from({ length: 10_000 }, (_, column) => `c${column}`))
    const text = `{"kvadrant":1,"headers":${headers},"rows":[${'[],'.repeat(9999)}[]]}`
    expect(codesOf(text)).toEqual(['file-too-large'])
  })

  test('limits that are none are as if they were left out', () => {
    expect(codesOf(withParts(''), { rows: Number.NaN, columns: '1', depth: undefined })).toEqual([])
  })
})

describe('what cannot be used of a state', () => {
  test('cells that are neither text nor a finite number are emptied', () => {
    const text = '{"kvadrant":1,"headers":["a","b"],"rows":[[true,1e400],[{"c":1},[]],[null,-0]]}'
    const { state, diagnostics } = readJson(text)
    expect(state?.rows).toEqual([
      [null, null],
      [null, null],
      [null, 0],
    ])
    expect(diagnostics).toEqual([
      { code: 'value-wrong-type', severity: 'warning', row: 0, field: 'a', value: 'true' },
      { code: 'value-not-finite', severity: 'warning', row: 0, field: 'b' },
      { code: 'value-wrong-type', severity: 'warning', row: 1, field: 'a' },
      { code: 'value-wrong-type', severity: 'warning', row: 1, field: 'b' },
    ])
  })

  test('rows are filled, cut, or left out', () => {
    const { state, diagnostics } = readJson(
      '{"kvadrant":1,"headers":["a","b"],"rows":[["x"],["y",1,2],{"a":"z"}]}',
    )
    expect(state?.rows).toEqual([
      ['x', null],
      ['y', 1],
    ])
    expect(diagnostics).toEqual([
      { code: 'row-too-short', severity: 'info', row: 0 },
      { code: 'row-too-long', severity: 'warning', row: 1 },
      { code: 'row-not-an-object', severity: 'warning', row: 2 },
    ])
  })

  test('blank and repeated headers get names of their own', () => {
    const { state, diagnostics } = readJson('{"kvadrant":1,"headers":["a","a"," "],"rows":[]}')
    expect(state?.headers).toEqual(['a', 'a (2)', '(3)'])
    expect(diagnostics.map(({ code }) => code)).toEqual(['header-duplicate', 'header-empty'])
  })

  test.each([
    ['"domain":{"x":[1,0],"y":[0,1]}', { domain: { y: [0, 1] } }, 'domain.x'],
    ['"domain":{"x":[0,1e400]}', { domain: {} }, 'domain.x'],
    ['"domain":[0,1]', {}, 'domain'],
    ['"split":{"x":["5"],"y":5,"z":[1,2]}', { split: { y: 5, z: [1, 2] } }, 'split.x'],
    ['"tolerance":{"capacity":1.5}', { tolerance: {} }, 'tolerance.capacity'],
    ['"shownGroups":["a",1]', {}, 'shownGroups'],
    ['"selected":7', {}, 'selected'],
    ['"before":{"1":{"x":true,"y":1}}', { before: { 1: { y: 1 } } }, 'before.1.x'],
    ['"before":{"1":2}', { before: {} }, 'before.1'],
    ['"fields":{"label":1}', { fields: {} }, 'fields.label'],
    ['"figure":null', {}, 'figure'],
    ['"locale":{}', {}, 'locale'],
  ])('%s is left out as far as it is unusable', (part, kept, field) => {
    const { state, diagnostics } = readJson(withParts(`,${part}`))
    expect(state).toEqual({ headers: ['a', 'b'], rows: [['x', 1]], ...kept })
    expect(diagnostics).toEqual([{ code: 'state-value-unusable', severity: 'warning', field }])
  })

  test('a field in a column that is not there is in none', () => {
    const { state, diagnostics } = readJson(withParts(',"fields":{"label":"a","group":"c"}'))
    expect(state?.fields).toEqual({ label: 'a' })
    expect(diagnostics).toEqual([
      { code: 'column-missing', severity: 'warning', field: 'group', value: 'c' },
    ])
  })

  test('unknown keys are reported and kept out', () => {
    const { state, diagnostics } = readJson(withParts(',"__proto__":{"selected":"x"},"more":1'))
    expect(state).toEqual({ headers: ['a', 'b'], rows: [['x', 1]] })
    expect(state?.selected).toBeUndefined()
    expect(diagnostics).toEqual([
      { code: 'state-key-unknown', severity: 'warning', field: '__proto__' },
      { code: 'state-key-unknown', severity: 'warning', field: 'more' },
    ])
  })

  test('of a key that stands twice the last counts, however it is written', () => {
    const { state, diagnostics } = readJson(
      withParts(',"selected":"1","sel\\u0065cted":"2","split":{"x\\"":1,"x\\"":2,"\\\\":3}'),
    )
    expect(state).toMatchObject({ selected: '2', split: { 'x"': 2, '\\': 3 } })
    expect(diagnostics).toEqual([
      { code: 'state-key-duplicate', severity: 'warning', field: 'selected' },
      { code: 'state-key-duplicate', severity: 'warning', field: 'x"' },
    ])
  })

  test('the same text is no duplicate as a value, in another record, or in a list', () => {
    const part = ',"selected":"selected","before":{"1":{"x":1},"2":{"x":1}},"shownGroups":["g","g"]'
    expect(codesOf(withParts(part))).toEqual([])
  })

  test('a thousand diagnostics are enough', () => {
    const rows = Array.from({ length: 3000 }, () => '[true]').join(',')
    const codes = codesOf(`{"kvadrant":1,"headers":["a"],"rows":[${rows}]}`)
    expect(codes).toHaveLength(MOST_DIAGNOSTICS + 1)
    expect(codes.at(-1)).toBe('more-problems')
  })
})

test('a byte order mark and white space are no harm', () => {
  expect(readJson(`\ufeff\n ${withParts('')}\n`)).toEqual({
    state: { headers: ['a', 'b'], rows: [['x', 1]] },
    diagnostics: [],
  })
})
