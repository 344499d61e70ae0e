// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { embedFigure } from './embedFigure'
import type { EmbeddedFigure, EmbedOptions } from './options'

const origin = 'https://figures.example'
const rows = [{ id: 'a', x: 1 }]
const change = {
  figure: 'complexity',
  id: 'a',
  row: { id: 'a', x: 1 },
  before: { x: 1 },
  changes: { x: 2 },
  patch: { x: 2 },
  region: 'collaboration',
  reason: 'pointer',
}

let frame: HTMLIFrameElement
let figure: EmbeddedFigure | undefined
const post = vi.fn<(message: unknown, target: string) => void>()

beforeEach(() => {
  post.mockReset()
  frame = document.createElement('iframe')
  document.body.append(frame)
  // A page of another origin: it takes messages, and shows no document.
  const elsewhere = { postMessage: post }
  Object.defineProperty(frame, 'contentWindow', { value: elsewhere })
})

afterEach(() => {
  figure?.destroy()
  frame.remove()
})

/** Embeds in a frame that has not loaded yet. */
function embed(options: Partial<EmbedOptions> = {}): EmbeddedFigure {
  figure = embedFigure(frame, { origin, figure: 'kv-complexity-quadrant', data: rows, ...options })
  return figure
}

/** Says something as the frame does, or as somebody else. */
function hear(message: object, from: { origin?: string; source?: object } = {}): void {
  const event = new MessageEvent('message', {
    data: { kvadrant: 1, ...message },
    origin,
    ...(from.origin !== undefined && { origin: from.origin }),
  })
  Object.defineProperty(event, 'source', { value: from.source ?? frame.contentWindow })
  window.dispatchEvent(event)
}

const load = () => frame.dispatchEvent(new Event('load'))
const sent = () => post.mock.calls.map(([message]) => message)
const types = () => sent().map((message) => (message as { type: string }).type)

describe('when a frame is told what to show', () => {
  test('once, though it asks and then has loaded', () => {
    embed()
    expect(types()).toEqual([])
    hear({ type: 'ready', waiting: true })
    load()
    expect(sent()).toEqual([
      {
        kvadrant: 1,
        type: 'figure',
        figure: 'kv-complexity-quadrant',
        settings: {},
        data: rows,
        scheme: 'light',
        fit: true,
        moves: false,
      },
    ])
    expect(post.mock.calls[0]?.[1]).toBe(origin)
  })

  test('once it has loaded, where it cannot ask', () => {
    embed()
    load()
    hear({ type: 'ready', waiting: false })
    expect(types()).toEqual(['figure'])
  })

  test('again each time that it is loaded', () => {
    embed()
    for (let loads = 0; loads < 3; loads += 1) {
      hear({ type: 'ready', waiting: true })
      load()
    }
    load()
    expect(types()).toEqual(['figure', 'figure', 'figure', 'figure'])
  })

  test('at once, where the page of another origin is there already', () => {
    Object.defineProperty(frame, 'contentDocument', { value: null })
    embed()
    expect(types()).toEqual(['figure'])
  })

  test('of new rows by themselves; of new settings without the rows', () => {
    const { update } = embed({ settings: { locale: 'sv' } })
    update({ data: [] })
    expect(types()).toEqual([])
    hear({ type: 'ready', waiting: true })
    update({ data: rows })
    update({ settings: { locale: 'en' } })
    expect(sent().slice(1)).toEqual([
      { kvadrant: 1, type: 'data', data: rows },
      expect.objectContaining({ type: 'figure', settings: { locale: 'en' } }),
    ])
    expect(sent()[2]).not.toHaveProperty('data')
  })

  test('not of functions, which is reported', () => {
    const onError = vi.fn<NonNullable<EmbedOptions['onError']>>()
    embed({ data: [{ id: 'a', draw: () => 1 }], onError })
    hear({ type: 'ready', waiting: true })
    expect(sent()).toEqual([expect.objectContaining({ data: [{ id: 'a' }] })])
    expect(onError.mock.calls).toEqual([[{ kind: 'frame', code: 'not-plain', field: 'data' }]])
  })
})

describe('a commit is answered', () => {
  const answer = async (onCommit: EmbedOptions['onCommit']) => {
    embed({ onCommit })
    hear({ type: 'commit', id: '7', change })
    await vi.waitFor(() => expect(post).toHaveBeenCalled())
    return sent()
  }
  const saved = { kvadrant: 1, type: 'answer', id: '7', saved: true }

  test('as saved, when the promise says so, or nobody minds', async () => {
    const onCommit = vi.fn<NonNullable<EmbedOptions['onCommit']>>(async () => 'stored')
    expect(await answer(onCommit)).toEqual([saved])
    expect(onCommit.mock.calls).toEqual([[change]])
  })

  test('as saved, where nobody listens', async () => {
    expect(await answer(undefined)).toEqual([saved])
  })

  test.each<[string, EmbedOptions['onCommit']]>([
    ['a rejection', () => Promise.reject(new Error('Låst'))],
    [
      'an error',
      () => {
        throw new Error('Låst')
      },
    ],
  ])('as refused, with the reason, by %s', async (_, onCommit) => {
    expect(await answer(onCommit)).toEqual([{ ...saved, saved: false, reason: 'Låst' }])
  })
})

describe('who is listened to', () => {
  test('the frame’s origin and window alone, until the end', () => {
    const onSelect = vi.fn<NonNullable<EmbedOptions['onSelect']>>()
    const { destroy } = embed({ onSelect })
    hear({ type: 'select', selected: 'b' }, { origin: 'https://stranger.example' })
    hear({ type: 'select', selected: 'c' }, { source: window })
    hear({ type: 'select', selected: 'a' })
    destroy()
    hear({ type: 'select', selected: 'd' })
    load()
    expect(onSelect.mock.calls).toEqual([['a']])
    expect(types()).toEqual([])
  })

  test.each(['*', 'null', 'figures.example', 'file:///x'])(
    'nobody at all, for the origin %s',
    (wrong) => {
      expect(() => embed({ origin: wrong })).toThrow(TypeError)
    },
  )
})

test('the frame gets the height that it asks for, and its border', () => {
  embed({ onError: () => {} })
  hear({ type: 'height', heightPx: 640 })
  expect(frame.style.height).toBe('640px')
  frame.style.boxSizing = 'border-box'
  frame.style.border = '2px solid'
  hear({ type: 'height', heightPx: 640 })
  expect(frame.style.height).toBe('644px')
  hear({ type: 'height', heightPx: -1 })
  expect(frame.style.height).toBe('644px')
})

test('what goes wrong in a callback, or in the frame, is reported', () => {
  const onError = vi.fn<NonNullable<EmbedOptions['onError']>>()
  const error = new Error('no')
  embed({
    onError,
    onSelect: () => {
      throw error
    },
  })
  hear({ type: 'select', selected: 'a' })
  hear({ type: 'error', kind: 'load', message: 'Nej', details: null })
  hear({ type: 'commit', id: '1' })
  expect(onError.mock.calls).toEqual([
    [{ kind: 'host', callback: 'onSelect', error }],
    [{ kind: 'load', message: 'Nej', details: null }],
    [{ kind: 'frame', code: 'field', field: 'change' }],
  ])
})
