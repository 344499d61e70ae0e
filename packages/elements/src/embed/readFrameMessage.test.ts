import { describe, expect, test } from 'vitest'
import { LONGEST_TEXT, TALLEST_PX } from './limits'
import { readFrameMessage } from './readFrameMessage'

const change = {
  figure: 'complexity',
  id: 'a',
  row: { id: 'a', x: 0 },
  before: { x: 0 },
  changes: { x: 1 },
  patch: { x: 1 },
  region: 'collaboration',
  reason: 'pointer',
}

describe('what a frame says', () => {
  test.each([
    { type: 'ready', waiting: true },
    { type: 'height', heightPx: 640 },
    { type: 'move', change },
    { type: 'commit', id: '1', change },
    { type: 'commit', id: '1', change: [change, change] },
    { type: 'select', selected: 'a' },
    { type: 'select', selected: null },
    { type: 'error', kind: 'load', message: 'Nej', details: { status: 404 } },
  ])('$type is taken as it is', (message) => {
    expect(readFrameMessage({ kvadrant: 1, ...message })).toEqual({ message, remarks: [] })
  })
})

describe('what cannot be used is named, and not taken', () => {
  test.each<[string, object, string]>([
    ['a height in text', { type: 'height', heightPx: '640' }, 'heightPx'],
    ['half a pixel', { type: 'height', heightPx: 640.5 }, 'heightPx'],
    ['no height', { type: 'height', heightPx: 0 }, 'heightPx'],
    ['a height without end', { type: 'height', heightPx: Number.POSITIVE_INFINITY }, 'heightPx'],
    ['more than the tallest', { type: 'height', heightPx: TALLEST_PX + 1 }, 'heightPx'],
    ['a change without values', { type: 'commit', id: '1', change: { id: 'a' } }, 'change'],
    ['no change at all', { type: 'commit', id: '1', change: [] }, 'change'],
    [
      'a change that is none among others',
      { type: 'commit', id: '1', change: [change, 1] },
      'change',
    ],
    ['a commit that cannot be answered', { type: 'commit', change }, 'id'],
    ['several moves at once', { type: 'move', change: [change] }, 'change'],
    ['a number selected', { type: 'select', selected: 1 }, 'selected'],
    ['an error without a kind', { type: 'error', message: '' }, 'kind'],
    [
      'an endless text',
      { type: 'error', kind: 'x', message: 'x'.repeat(LONGEST_TEXT + 1) },
      'message',
    ],
    ['an answer whether it waits', { type: 'ready', waiting: 1 }, 'waiting'],
  ])('%s', (_, message, field) => {
    expect(readFrameMessage({ kvadrant: 1, ...message })).toEqual({
      message: undefined,
      remarks: [{ code: 'field', field }],
    })
  })
})
