import { describe, expect, it } from 'vitest'
import { isRect, rectHolds, rectsMeet, squaredDistanceToRect } from './rect'

const rect = { xPx: 10, yPx: 10, widthPx: 20, heightPx: 10 }
const moved = (dx: number, dy: number) => ({ ...rect, xPx: rect.xPx + dx, yPx: rect.yPx + dy })

describe('rectsMeet', () => {
  it.each([
    ['on each other', 0, 0, 0, 0, true],
    ['edge to edge', 20, 0, 0, 0, false],
    ['edge to edge with air', 20, 0, 1, 0, true],
    ['just over each other', 19.9, 9.9, 0, 0, true],
    ['one above the other', 0, 10, 5, 0, false],
    ['one above the other with air', 0, 10.5, 5, 1, true],
  ])('%s', (_, dx, dy, airX, airY, expected) => {
    expect(rectsMeet(rect, moved(dx, dy), airX, airY)).toBe(expected)
    expect(rectsMeet(moved(dx, dy), rect, airX, airY)).toBe(expected)
  })
})

describe('rectHolds', () => {
  it.each([
    ['itself', rect, true],
    ['a part', { xPx: 12, yPx: 12, widthPx: 2, heightPx: 2 }, true],
    ['one that sticks out', moved(1, 0), false],
  ])('%s', (_, inner, expected) => {
    expect(rectHolds(rect, inner)).toBe(expected)
  })
})

describe('squaredDistanceToRect', () => {
  it.each([
    ['inside', 15, 15, 0],
    ['on an edge', 10, 15, 0],
    ['left of it', 7, 15, 9],
    ['off a corner', 33, 24, 25],
  ])('%s', (_, xPx, yPx, expected) => {
    expect(squaredDistanceToRect(xPx, yPx, rect)).toBe(expected)
  })
})

describe('isRect', () => {
  it.each([
    ['a rectangle', rect, true],
    ['one without an area', { ...rect, widthPx: 0 }, true],
    ['a negative size', { ...rect, heightPx: -1 }, false],
    ['no number', { ...rect, xPx: Number.NaN }, false],
  ])('%s', (_, candidate, expected) => {
    expect(isRect(candidate)).toBe(expected)
  })
})
