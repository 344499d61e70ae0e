import { describe, expect, it } from 'vitest'
import { truncate } from './truncate'

describe('truncate', () => {
  it.each([
    ['Skolplattform', 20, 'Skolplattform'],
    ['Skolplattform', 13, 'Skolplattform'],
    ['Skolplattform', 12, 'Skolplattfo…'],
    ['Säker (SDK)', 8, 'Säker…'],
    ['e-tjänst', 3, 'e…'],
    ['🇸🇪🇫🇮🇳🇴', 2, '🇸🇪…'],
    ['👩‍👧', 1, '👩‍👧'],
    ['abc', 1, '…'],
    ['abc', 0, ''],
    ['abc', Number.NaN, ''],
    ['abc', Number.POSITIVE_INFINITY, 'abc'],
  ])('cuts %s to %d graphemes: %s', (text, maxGraphemes, expected) => {
    expect(truncate(text, maxGraphemes)).toBe(expected)
  })
})
