import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MOST_FIGURES } from './limits'
import { readFrameMessage } from './readFrameMessage'
import { readHostMessage } from './readHostMessage'

const figure = 'kv-complexity-quadrant'
const ours = (parts: object) => ({ kvadrant: 1, ...parts })
const wrong = (message: unknown) => readHostMessage(message)?.remarks

describe('what the page around says', () => {
  test('a figure with nothing but its name', () => {
    expect(readHostMessage(ours({ type: 'figure', figure }))).toEqual({
      message: { type: 'figure', figure, settings: {}, fit: false, moves: false },
      remarks: [],
    })
  })

  test('a figure with everything', () => {
    const parts = {
      type: 'figure',
      figure: [figure, 'kv-innovation-capacity'],
      settings: { locale: 'en', domain: { x: [0, 10] } },
      data: [{ id: 'a', x: Number.NaN }],
      scheme: 'dark',
      fit: true,
      moves: true,
    }
    expect(readHostMessage(ours(parts))).toEqual({ message: parts, remarks: [] })
  })

  test('rows, and answers to a commit', () => {
    expect(readHostMessage(ours({ type: 'data', data: null }))?.message).toEqual({
      type: 'data',
      data: null,
    })
    const answer = { type: 'answer', id: '1', saved: false, reason: 'no' }
    expect(readHostMessage(ours(answer))?.message).toEqual(answer)
    expect(readHostMessage(ours({ type: 'answer', id: '1', saved: true }))?.message).toEqual({
      type: 'answer',
      id: '1',
      saved: true,
    })
  })

  test('parts that nobody asks for are not looked at', () => {
    const message = ours({ type: 'data', data: [], href: 'javascript:alert(1)' })
    expect(readHostMessage(message)).toEqual({ message: { type: 'data', data: [] }, remarks: [] })
  })
})

describe('what cannot be used is named, and not taken', () => {
  test.each<[string, object, object]>([
    ['another version', { kvadrant: 2, type: 'figure', figure }, { code: 'version' }],
    ['a version in text', { kvadrant: '1', type: 'figure', figure }, { code: 'version' }],
    ['no type', ours({}), { code: 'type' }],
    ['a type of the prototype', ours({ type: 'constructor' }), { code: 'type' }],
    ['a type that the frame says', ours({ type: 'ready', waiting: true }), { code: 'type' }],
    ['no figure', ours({ type: 'figure' }), { code: 'field', field: 'figure' }],
    [
      'another element',
      ours({ type: 'figure', figure: 'script' }),
      { code: 'field', field: 'figure' },
    ],
    [
      'a name of the prototype',
      ours({ type: 'figure', figure: 'toString' }),
      { code: 'field', field: 'figure' },
    ],
    ['no figures', ours({ type: 'figure', figure: [] }), { code: 'field', field: 'figure' }],
    [
      'too many figures',
      ours({ type: 'figure', figure: Array(MOST_FIGURES + 1).fill(figure) }),
      { code: 'field', field: 'figure' },
    ],
    [
      'settings that are a list',
      ours({ type: 'figure', figure, settings: [] }),
      { code: 'field', field: 'settings' },
    ],
    [
      'a scheme of its own',
      ours({ type: 'figure', figure, scheme: 'red' }),
      { code: 'field', field: 'scheme' },
    ],
    [
      'a text for yes',
      ours({ type: 'figure', figure, fit: 'yes' }),
      { code: 'field', field: 'fit' },
    ],
    ['no rows', ours({ type: 'data' }), { code: 'field', field: 'data' }],
    ['an answer to nothing', ours({ type: 'answer', saved: true }), { code: 'field', field: 'id' }],
    [
      'an answer that says nothing',
      ours({ type: 'answer', id: '1' }),
      { code: 'field', field: 'saved' },
    ],
  ])('%s', (_, message, remark) => {
    expect(readHostMessage(message)).toEqual({ message: undefined, remarks: [remark] })
  })

  test.each<[string, unknown]>([
    ['text', 'kvadrant'],
    ['nothing', null],
    ['another library’s', { source: 'react-devtools', type: 'figure' }],
    ['a mark that is inherited', Object.create({ kvadrant: 1, type: 'data', data: [] })],
  ])('a message that is not ours is nobody’s business: %s', (_, message) => {
    expect(readHostMessage(message)).toBeUndefined()
  })

  test('a function or a cycle is left out of what is taken', () => {
    const row: Record<string, unknown> = { id: 'a', draw: () => 1 }
    row.self = row
    expect(readHostMessage(ours({ type: 'data', data: [row] }))).toEqual({
      message: { type: 'data', data: [{ id: 'a' }] },
      remarks: [{ code: 'not-plain' }, { code: 'cyclic' }],
    })
  })

  test('what is too deep is not taken', () => {
    let deep: unknown = []
    for (let step = 0; step < 50_000; step += 1) deep = [deep]
    expect(wrong(ours({ type: 'data', data: deep }))).toEqual([{ code: 'too-deep' }])
  })
})

test('any message at all gives a message, a remark, or silence', () => {
  const anything = fc.oneof(
    fc.anything({ withNullPrototype: true, withDate: true, withMap: true }),
    fc.record({
      kvadrant: fc.constantFrom(1, 2, null),
      type: fc.constantFrom(
        'figure',
        'data',
        'answer',
        'ready',
        'height',
        'commit',
        'select',
        'error',
      ),
      figure: fc.anything(),
      settings: fc.anything(),
      data: fc.anything(),
      id: fc.anything(),
      saved: fc.anything(),
      change: fc.anything(),
      heightPx: fc.anything(),
    }),
  )
  fc.assert(
    fc.property(anything, (message) => {
      const readings = [readHostMessage(message), readFrameMessage(message)]
      const silent = readings.filter((reading) => {
        return reading && !reading.message && reading.remarks.length === 0
      })
      expect(silent).toEqual([])
    }),
  )
})
