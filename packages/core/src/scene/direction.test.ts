import { describe, expect, it } from 'vitest'
import { baseDirection } from './direction'

describe('baseDirection', () => {
  it.each([
    ['Byte av system', 'ltr'],
    ['שלום', 'rtl'],
    ['2024: خدمة', 'rtl'],
    ['Plan שלום', 'ltr'],
    ['\u200fPlan', 'rtl'],
    ['\u200eשלום', 'ltr'],
    ['12 %', 'ltr'],
    ['', 'ltr'],
  ])('%s runs %s', (text, direction) => {
    expect(baseDirection(text)).toBe(direction)
  })
})
