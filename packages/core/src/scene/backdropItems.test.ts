import { describe, expect, it } from 'vitest'
import { capacity } from '../figures/capacity/capacity'
import { engineTexts } from '../i18n/engine'
import { createTexts } from '../i18n/texts'
import { layOut } from '../layout/layOut'
import { sizesFor } from '../layout/sizes'
import { placeText } from '../layout/text'
import { groupStyles } from '../placement/groups'
import { place } from '../placement/place'
import { measureByTable } from '../text'
import { backdropItems, profileItems } from './backdropItems'
import { figureScene } from './scene'

const SHIFT = { xPx: 10, yPx: 20 }
const sizes = sizesFor(900)
const at = { xPx: 1, yPx: 2, textAnchor: 'start', side: 'top' } as const
const text = placeText(['Ord'], sizes.end, at, measureByTable)
const line = { x1Px: 0, y1Px: 1, x2Px: 2, y2Px: 3 }

describe('backdropItems', () => {
  it('gives each part the paint of what it is, moved by the shift', () => {
    const items = backdropItems(
      {
        sizes,
        backdrop: [
          { kind: 'path', role: 'half', d: 'M0 0H9' },
          { kind: 'path', role: 'half', tone: 'rose', d: 'M0 0H9' },
          { kind: 'line', role: 'lane', ...line },
          { kind: 'line', role: 'band-edge', ...line },
          { kind: 'line', role: 'axis', ...line },
          { kind: 'path', role: 'need', d: 'M0 0H9' },
          { kind: 'text', role: 'station', text },
          { kind: 'text', role: 'axis-end', text },
          { kind: 'text', role: 'region-name', tone: 'green', text: { ...text, turn: -30 } },
        ],
      },
      SHIFT,
    )
    expect(items).toMatchObject([
      { kind: 'path', part: 'backdrop', xPx: 10, yPx: 20, path: 'M0 0H9', fill: 'tint-neutral' },
      { fill: 'tint-rose' },
      {
        kind: 'line',
        part: 'backdrop',
        x1Px: 10,
        y1Px: 21,
        x2Px: 12,
        y2Px: 23,
        stroke: { paint: 'hairline' },
      },
      { stroke: { paint: 'name-green', opacity: 0.45, widthPx: 1 } },
      { stroke: { paint: 'muted', widthPx: 1 } },
      { fill: 'muted' },
      { kind: 'text', part: 'backdrop', xPx: 11, yPx: text.yPx + 20, fill: 'ink' },
      { fill: 'muted' },
      { part: 'region-name', fill: 'name-green', turn: -30 },
    ])
    expect(items.slice(6, 8).some((item) => 'turn' in item)).toBe(false)
  })
})

describe('profileItems', () => {
  it('draws a row’s line in its own colour, without a fill, and the rest’s thin and quiet', () => {
    const profiles = [
      { id: 'a', tone: 1, d: 'M0 0L9 9', opacity: 1 },
      { id: 'b', tone: 'rest', d: 'M0 9L9 0', opacity: 0.6 },
    ] as const
    expect(profileItems({ sizes, profiles }, SHIFT)).toEqual([
      {
        kind: 'path',
        part: 'profile',
        ...SHIFT,
        path: 'M0 0L9 9',
        stroke: { paint: 'group-1', widthPx: 1.75 },
      },
      {
        kind: 'path',
        part: 'profile',
        ...SHIFT,
        path: 'M0 9L9 0',
        stroke: { paint: 'rest', widthPx: 1, opacity: 0.6 },
      },
    ])
  })
})

describe('figureScene of a figure with a backdrop', () => {
  it('draws it over the regions and under the axes’ texts, the band’s name turned', () => {
    const texts = createTexts([engineTexts, capacity.texts])
    const placement = place([{ innovationAmbition: 0.9, innovationCapability: 0.1 }], capacity)
    const groups = groupStyles(placement.placed)
    const shared = { definition: capacity, placement, groups, texts, measure: measureByTable }
    const layout = layOut({ ...shared, widthPx: 900, mirror: false, readings: false })
    const { items } = figureScene({ layout, measure: measureByTable })
    const parts = items.map(({ part }) => part)
    expect(layout.backdrop.length).toBeGreaterThan(0)
    expect(parts.lastIndexOf('region')).toBeLessThan(parts.indexOf('backdrop'))
    expect(parts.lastIndexOf('backdrop')).toBeLessThan(parts.indexOf('axis'))
    const names = items.filter((item) => item.part === 'region-name')
    expect(names.filter((item) => 'turn' in item)).toHaveLength(1)
  })
})
