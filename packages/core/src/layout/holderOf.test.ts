import { describe, expect, test } from 'vitest'
import { holderOf } from './holderOf'

const at = (xPx: number, yPx: number) => ({ xPx, yPx })
const box = (xPx: number, yPx: number, widthPx: number, heightPx: number) => ({
  xPx,
  yPx,
  widthPx,
  heightPx,
})

describe('holderOf', () => {
  const corner = [at(0, 0), at(0, 100), at(100, 0)]

  test.each([
    ['in the right angle', box(0, 0, 40, 40), true],
    ['up to the long side', box(0, 0, 50, 50), true],
    ['over the long side', box(0, 0, 60, 50), false],
    ['in the missing half', box(70, 70, 10, 10), false],
    ['half outside', box(-5, 0, 10, 10), false],
  ])('drawing-texts-inside: a box %s of a triangle: %j', (_, given, held) => {
    expect(holderOf(corner)?.(given)).toBe(held)
    expect(holderOf([...corner].reverse())?.(given)).toBe(held)
  })

  test('drawing-texts-inside: an upright rectangle and what has no area need no closer look', () => {
    expect(holderOf([at(0, 0), at(0, 10), at(20, 10), at(20, 0)])).toBeUndefined()
    expect(holderOf([at(0, 0), at(9, 9)])).toBeUndefined()
    expect(holderOf([])).toBeUndefined()
  })

  test('drawing-texts-inside: a leaning shape of four corners is looked at', () => {
    const leaning = holderOf([at(0, 10), at(10, 0), at(20, 10), at(10, 20)])
    expect(leaning?.(box(9, 9, 2, 2))).toBe(true)
    expect(leaning?.(box(0, 0, 5, 5))).toBe(false)
  })
})
