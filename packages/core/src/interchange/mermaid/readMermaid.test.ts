import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyText } from '../../text/testing/anyText'
import { MERMAID_LIMITS } from './limits'
import { readMermaid } from './readMermaid'
import { chart } from './testing/block'
import { BROKEN_BLOCKS } from './testing/brokenBlocks'
import { VALID_BLOCKS } from './testing/validBlocks'

const EMPTY = {
  title: '',
  axes: { x: ['', ''], y: ['', ''] },
  quadrants: ['', '', '', ''],
  points: [],
  classes: [],
}

describe('read without a complaint', () => {
  test.each(VALID_BLOCKS.map((block) => [block.name, block] as const))(
    '%s',
    (_, { text, says }) => {
      const { points = [], ...rest } = says
      expect(readMermaid(text)).toEqual({
        ...EMPTY,
        ...rest,
        points: points.map(([label, x, y, className, ...styles]) => ({
          label,
          x,
          y,
          ...(className !== undefined && { className }),
          styles,
        })),
        diagnostics: [],
      })
    },
  )
})

describe('read, with a report of what is wrong', () => {
  test.each(BROKEN_BLOCKS.map((block) => [block.name, block] as const))('%s', (_, block) => {
    const { points, diagnostics } = readMermaid(block.text)
    expect(diagnostics.map(({ code, row, column }) => [code, row, column])).toEqual(
      block.reports.map(([code, row, column]) => [code, row, column]),
    )
    expect(points.map(({ label }) => label)).toEqual(block.labels ?? [])
  })
})

test('the corpus holds more than forty texts of each kind', () => {
  expect(VALID_BLOCKS.length).toBeGreaterThanOrEqual(40)
  expect(BROKEN_BLOCKS.length).toBeGreaterThanOrEqual(40)
})

describe('what is reported', () => {
  test('names the field, what stood there, and how much it matters', () => {
    expect(readMermaid(chart('A: [x, 0]', 'B: [2, 0]')).diagnostics).toEqual([
      {
        code: 'value-not-a-number',
        severity: 'warning',
        row: 1,
        column: 4,
        field: 'x',
        value: 'x',
      },
      { code: 'value-outside-domain', severity: 'info', row: 2, column: 4, field: 'x', value: '2' },
    ])
  })

  test('of a value outside, the value itself is kept', () => {
    expect(readMermaid(chart('A: [75, -2]')).points).toEqual([
      { label: 'A', x: 75, y: -2, styles: [] },
    ])
  })

  test('lines are counted with CRLF, and a long text is quoted in part', () => {
    const [diagnostic] = readMermaid(`quadrantChart\r\n\r\n ${'x'.repeat(500)}`).diagnostics
    expect(diagnostic).toMatchObject({ code: 'line-unreadable', row: 2, column: 1 })
    expect(diagnostic?.value).toHaveLength(80)
  })

  test('the last of two titles counts, and the low end of a second axis', () => {
    const { title, axes } = readMermaid(chart('title A', 'title B', 'x-axis a --> b', 'x-axis c'))
    expect([title, axes.x]).toEqual(['B', ['c', 'b']])
  })
})

describe('refused, with the limit named', () => {
  test('more characters than a text may have', () => {
    const text = chart('A: [0, 1]').padEnd(MERMAID_LIMITS.characters + 1)
    expect(readMermaid(text)).toEqual({
      ...EMPTY,
      diagnostics: [{ code: 'file-too-large', severity: 'error', limit: 1_000_000 }],
    })
  })

  test('more points than the host allows', () => {
    const text = chart('A: [0, 1]', 'B: [0, 1]', 'C: [0, 1]')
    expect(readMermaid(text, { points: 2 })).toEqual({
      ...EMPTY,
      diagnostics: [{ code: 'too-many-rows', severity: 'error', limit: 2 }],
    })
    expect(readMermaid(text, { points: 3 }).points).toHaveLength(3)
    expect(readMermaid(text, { points: Number.NaN }).points).toHaveLength(3)
  })

  test.each([null, undefined, 7, {}, ['quadrantChart']])('what is no text (case %#)', (input) => {
    // A host without types can hand over anything.
    const { diagnostics } = Reflect.apply(readMermaid, undefined, [input])
    expect(diagnostics).toEqual([{ code: 'file-unreadable', severity: 'error' }])
  })
})

describe('any text at all', () => {
  const WORDS = [
    'title ',
    'x-axis ',
    '-->',
    'quadrant-1 ',
    'classDef ',
    'accDescr {',
    ':::',
    ': [',
    ']',
    '"',
    '"`',
    '%%',
    '%%{',
    '}%%',
    ';',
    '#34;',
    '```',
    '---',
    'quadrantChart',
    '\n',
    '\r',
    ' ',
    '0.5',
    ',',
    'å',
  ]
  const likeCharts = fc
    .array(fc.constantFrom(...WORDS), { maxLength: 60 })
    .map((words) => `quadrantChart\n${words.join('')}`)

  test('is read without an error, to finite numbers and places inside the text', () => {
    fc.assert(
      fc.property(fc.oneof(likeCharts, anyText), (text) => {
        const { points, diagnostics } = readMermaid(text)
        const lines = text.split(/\r\n?|\n/)
        for (const { x, y } of points) expect([x, y].every(Number.isFinite)).toBe(true)
        for (const { row = 0, column = 0 } of diagnostics) {
          expect(column).toBeLessThanOrEqual(lines[row]?.length ?? -1)
        }
      }),
    )
  })

  test.each([
    '"`a\n',
    '%%{',
    'accDescr {\n',
    '"a\n',
    '[',
    ': [',
    '#a',
    '-',
    '```\n',
    ' ',
    'a;',
    '"',
    '---\n',
  ])(
    'is read in seconds, also where %j stands in it over and over',
    { timeout: 20_000 },
    (part) => {
      const text = chart('A: [0, 1]', part.repeat(Math.floor(900_000 / part.length)))
      // Time is what is tested: what looks back or ahead without an end takes minutes here.
      expect(readMermaid(text).points[0]).toMatchObject({ label: 'A', x: 0, y: 1 })
    },
  )
})
