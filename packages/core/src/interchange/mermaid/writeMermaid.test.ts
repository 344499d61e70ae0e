import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyValue } from '../../placement/testing/hostile'
import { readMermaid } from './readMermaid'
import { anyChart, withoutLost } from './testing/anyChart'
import { writeMermaid } from './writeMermaid'

const point = (label: string, x = 0.5, y = 0.5) => ({ label, x, y })

test('a chart as text', () => {
  const { text, diagnostics } = writeMermaid({
    title: 'Vad gör vi först?',
    axes: { x: ['Kan vänta', 'Nu'], y: ['Liten vikt', ''] },
    quadrants: ['Gör', 'Planera', '', 'Lämna över'],
    points: [point('Åtgärd', 0, 1), point('Ärende: [0, 1]; "b"', 0.1 + 0.2, 1e-7), point('')],
  })
  expect(diagnostics).toEqual([])
  expect(text.split('\n')).toEqual([
    'quadrantChart',
    '  title Vad gör vi först?',
    '  x-axis "Kan vänta" --> "Nu"',
    '  y-axis "Liten vikt"',
    '  quadrant-1 "Gör"',
    '  quadrant-2 "Planera"',
    '  quadrant-4 "Lämna över"',
    '  "Åtgärd": [0, 1]',
    '  "Ärende#58; [0, 1]; #34;b#34;": [0.30000000000000004, 0.0000001]',
    '  " ": [0.5, 0.5]',
    '',
  ])
})

describe('what grammars would trip over', () => {
  test.each([
    ['a first grave accent', '`a` b', '#96;a` b'],
    ['what begins a comment', '%%a', '#37;%a'],
    ['what begins a directive', 'a %%%{b', 'a #37;#37;%{b'],
    ['a tag', 'a <b> c', 'a #60;b> c'],
    ['an escape', 'a #34; #b #c;', 'a #35;34; #b #35;c;'],
    ['line breaks and tabs', 'a\r\nb\tc', 'a#13;#10;b#9;c'],
    ['space at the ends', ' a b\u00a0', '#32;a b#160;'],
    ['a colon before a colour', 'style: #1 #a;', 'style#58; #1 #35;a;'],
    [
      'what stands for an escape',
      '\ufb02\u00b0\u00b034\u00b6\u00df',
      '#64258;\u00b0\u00b034#182;\u00df',
    ],
    [
      'nothing of it, in any other text',
      "Ö: [a], (b) & 50% -> c's; 1.",
      "Ö: [a], (b) & 50% -> c's; 1.",
    ],
  ])('%s', (_, label, written) => {
    const { text } = writeMermaid({ points: [point(label)] })
    expect(text).toBe(`quadrantChart\n  "${written}": [0.5, 0.5]\n`)
    expect(readMermaid(text).points[0]?.label).toBe(label)
  })

  test('the other end of an axis alone has a space before the arrow', () => {
    const { text } = writeMermaid({ axes: { x: ['', 'Hög'], y: ['', ''] } })
    expect(text).toBe('quadrantChart\n  x-axis " " --> "Hög"\n')
  })
})

describe('every chart comes back', () => {
  test('with the same texts and the same numbers, but for characters that are reported', () => {
    fc.assert(
      fc.property(anyChart, (chart) => {
        const written = writeMermaid(chart)
        const { diagnostics, classes, points, ...rest } = readMermaid(written.text)
        const { axes, quadrants } = chart
        expect([diagnostics, classes]).toEqual([[], []])
        expect(points).toEqual(
          chart.points.map(({ label, x, y }) => ({
            label: withoutLost(label),
            x: x + 0,
            y: y + 0,
            styles: [],
          })),
        )
        expect(rest).toEqual({
          title: withoutLost(chart.title),
          axes: { x: axes.x.map(withoutLost), y: axes.y.map(withoutLost) },
          quadrants: quadrants.map(withoutLost),
        })
        const texts = [chart.title, axes.x, axes.y, quadrants, chart.points.map((one) => one.label)]
        const damaged = texts.flat().filter((text) => withoutLost(text) !== text)
        expect(written.diagnostics.map(({ code }) => code)).toEqual(
          damaged.map(() => 'character-removed'),
        )
      }),
    )
  })

  test('in digits that grammars of every age know', () => {
    fc.assert(
      fc.property(anyChart, (chart) => {
        const lines = writeMermaid(chart)
          .text.split('\n')
          .slice(-1 - chart.points.length, -1)
        for (const line of lines) {
          expect(line).toMatch(/^ {2}"[^"\n]+": \[(?:0|1|0\.\d+), (?:0|1|0\.\d+)\]$/)
        }
      }),
    )
  })
})

describe('what is reported', () => {
  test('a point outside is written at the edge', () => {
    const { text, diagnostics } = writeMermaid({ points: [point('A'), point('B', -2, Infinity)] })
    expect(readMermaid(text).points[1]).toEqual({ label: 'B', x: 0, y: 1, styles: [] })
    expect(diagnostics).toEqual([
      { code: 'value-outside-domain', severity: 'info', row: 1, field: 'x', value: '-2' },
      { code: 'value-outside-domain', severity: 'info', row: 1, field: 'y', value: 'Infinity' },
    ])
  })

  test('a point without numbers is left out', () => {
    const { text, diagnostics } = writeMermaid({ points: [point('A', Number.NaN), point('B')] })
    expect(readMermaid(text).points.map(({ label }) => label)).toEqual(['B'])
    expect(diagnostics).toEqual([
      { code: 'value-not-finite', severity: 'warning', row: 0, field: 'x' },
    ])
  })

  test('characters that cannot be written are left out', () => {
    const { text, diagnostics } = writeMermaid({ title: '\0', points: [point('a\u0007\ud800b')] })
    expect(readMermaid(text).points[0]?.label).toBe('ab')
    expect(diagnostics).toEqual([
      { code: 'character-removed', severity: 'warning', field: 'title', value: '\0' },
      {
        code: 'character-removed',
        severity: 'warning',
        field: 'label',
        value: 'a\u0007\ud800b',
        row: 0,
      },
    ])
  })

  test('a text longer than Mermaid draws', () => {
    const { diagnostics } = writeMermaid({ points: [point('x'.repeat(50_000))] })
    expect(diagnostics).toEqual([{ code: 'file-too-large', severity: 'warning', limit: 50_000 }])
  })
})

test('anything at all in the place of a chart or its parts is written as some chart', () => {
  fc.assert(
    fc.property(anyValue, anyValue, anyValue, (a, b, c) => {
      const boxes = [
        a.value,
        { title: a.value, axes: b.value, quadrants: c.value, points: [a.value, b.value] },
        { axes: { x: a.value, y: [b.value, c.value] }, quadrants: [a.value], points: c.value },
        { points: [{ label: a.value, x: b.value, y: c.value }] },
      ]
      for (const box of boxes) {
        // A host without types can hand over anything.
        const { text } = Reflect.apply(writeMermaid, undefined, [box])
        expect(readMermaid(text).diagnostics).toEqual([])
      }
    }),
  )
})
