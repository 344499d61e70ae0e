import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { graphemes, graphemesByCodePoint } from './graphemes'
import { anyText } from './testing/anyText'

describe('graphemes', () => {
  it.each([
    ['Åäö', ['Å', 'ä', 'ö']],
    ['e\u0301a', ['e\u0301', 'a']],
    ['🇸🇪🇫🇮', ['🇸🇪', '🇫🇮']],
    ['👩‍👧x', ['👩‍👧', 'x']],
    ['', []],
  ])('splits %s', (text, expected) => {
    expect(graphemes(text)).toEqual(expected)
  })

  it('loses nothing, with a segmenter and without', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(graphemes(text).join('')).toBe(text)
        expect(graphemesByCodePoint(text).join('')).toBe(text)
      }),
    )
  })

  it('keeps marks, tones and what is joined with their base without a segmenter', () => {
    expect(graphemesByCodePoint('e\u0301👩‍👧👍🏽x')).toEqual(['e\u0301', '👩‍👧', '👍🏽', 'x'])
  })
})
