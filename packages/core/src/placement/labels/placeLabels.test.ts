import { describe, expect, it } from 'vitest'
import { measureByTable, type MeasureText } from '../../text'
import { placeLabels } from './placeLabels'
import type { LabelOptions, LabelRequest } from './request'
import { placementFaults } from './testing/faults'
import { samplePlot } from './testing/samplePlot'

const options: LabelOptions = {
  bounds: { xPx: 0, yPx: 0, widthPx: 400, heightPx: 300 },
  obstacles: [],
  marks: [],
  font: { sizePx: 12, weight: 400 },
  lineHeightPx: 15,
  measure: measureByTable,
  maxWidthPx: 160,
}

const request = (id: string, xPx: number, yPx: number, text = 'Skolplattform'): LabelRequest => ({
  id,
  text,
  xPx,
  yPx,
  markRadiusPx: 6,
})

describe('placeLabels, one label', () => {
  it('stands right of a lonely mark, level with it', () => {
    const { placed, dropped } = placeLabels([request('a', 100, 150)], options)
    expect(dropped).toEqual([])
    const [label] = placed
    expect(label).toMatchObject({
      id: 'a',
      lines: ['Skolplattform'],
      xPx: 111,
      yPx: 154.2,
      textAnchor: 'start',
      truncated: false,
    })
    expect(label?.box).toMatchObject({ xPx: 111, yPx: 142.5, heightPx: 15 })
    expect(label?.leader).toBeUndefined()
  })

  it.each([
    ['left where there is no room at the right', 390, 150, [], 'end'],
    [
      'above where both sides are taken',
      200,
      150,
      [
        { xPx: 210, yPx: 90, widthPx: 190, heightPx: 120 },
        { xPx: 0, yPx: 90, widthPx: 190, heightPx: 120 },
        { xPx: 0, yPx: 160, widthPx: 400, heightPx: 50 },
      ],
      'middle',
    ],
  ] as const)('stands %s', (_, xPx, yPx, obstacles, textAnchor) => {
    const wanted = request('a', xPx, yPx, 'Växel')
    const placement = placeLabels([wanted], { ...options, obstacles })
    expect(placement.placed[0]?.textAnchor).toBe(textAnchor)
    expect(placementFaults(placement, [wanted], { ...options, obstacles })).toEqual([])
  })

  it('breaks a text that is too wide for one line into two of like length', () => {
    const { placed } = placeLabels(
      [request('a', 100, 150, 'Säker digital kommunikation (SDK)')],
      options,
    )
    expect(placed[0]?.lines).toEqual(['Säker digital', 'kommunikation (SDK)'])
  })

  it('cuts a text only where the whole does not fit, and says so', () => {
    const text = 'Ett namn som är så långt att ingen rad på någon karta räcker till för det'
    const { placed } = placeLabels([request('a', 100, 150, text)], options)
    expect(placed[0]?.truncated).toBe(true)
    expect(placed[0]?.lines.at(-1)).toMatch(/…$/)
  })

  it('keeps clear of a split if it can', () => {
    const segments = [{ x1Px: 0, y1Px: 150, x2Px: 400, y2Px: 150 }]
    const { placed } = placeLabels([request('a', 100, 150)], { ...options, segments })
    const box = placed[0]?.box ?? options.bounds
    expect(box.yPx + box.heightPx <= 151 || box.yPx >= 149).toBe(true)
  })

  it('goes away on a leader where marks surround its own', () => {
    const around = Array.from({ length: 10 }, (_, turn) => ({
      xPx: 200 + 18 * Math.cos((turn / 10) * 2 * Math.PI),
      yPx: 150 + 18 * Math.sin((turn / 10) * 2 * Math.PI),
      radiusPx: 2,
    }))
    const crowded = { ...options, marks: around }
    const wanted = [request('a', 200, 150)]
    const placement = placeLabels(wanted, crowded)
    expect(placement.placed[0]?.leader).toBeDefined()
    expect(placementFaults(placement, wanted, crowded)).toEqual([])
    expect(placeLabels(wanted, { ...crowded, leaders: false }).placed[0]?.leader).toBeUndefined()
  })
})

describe('placeLabels, what is dropped', () => {
  // Five marks in a row on a strip no higher than one line: four gaps, with room for one label each.
  const strip = { ...options, bounds: { xPx: 0, yPx: 140, widthPx: 270, heightPx: 20 } }
  const row = [0, 1, 2, 3, 4].map((index) => request(`${index}`, 20 + index * 60, 150, 'Växel'))

  it('drops low priorities first', () => {
    for (const dear of row) {
      const requests = row.map((each) => (each === dear ? { ...each, priority: 1 } : each))
      const { placed, dropped } = placeLabels(requests, strip)
      expect(dropped).toHaveLength(1)
      expect(placed.map((label) => label.id)).toContain(dear.id)
    }
  })

  it('places no more than asked, the dearest ones', () => {
    const requests = row.map((each, index) => ({ ...each, yPx: 20 + index * 60, priority: index }))
    const { placed } = placeLabels(requests, { ...options, maxLabels: 2 })
    expect(placed.map((label) => label.id)).toEqual(['3', '4'])
  })

  it.each([
    ['no position', { xPx: Number.NaN }],
    ['a position nowhere', { yPx: Number.POSITIVE_INFINITY }],
    ['a mark outside the bounds', { xPx: -50 }],
    ['no text', { text: ' \u200b' }],
  ])('drops a label with %s, and only that', (_, fault) => {
    const requests = [{ ...request('a', 100, 100), ...fault }, request('b', 100, 200)]
    const { placed, dropped } = placeLabels(requests, options)
    expect(dropped).toEqual(['a'])
    expect(placed.map((label) => label.id)).toEqual(['b'])
  })

  it.each([
    ['bounds without an area', { bounds: { xPx: 0, yPx: 0, widthPx: 0, heightPx: 300 } }],
    ['bounds without numbers', { bounds: { xPx: 0, yPx: 0, widthPx: Number.NaN, heightPx: 3 } }],
    ['no size of type', { font: { sizePx: 0, weight: 400 as const } }],
    ['no width', { maxWidthPx: 0 }],
  ])('drops all with %s', (_, fault) => {
    expect(placeLabels([request('a', 10, 10)], { ...options, ...fault })).toEqual({
      placed: [],
      dropped: ['a'],
    })
  })

  it('puts up with settings that are no use', () => {
    const odd = {
      ...options,
      lineHeightPx: Number.NaN,
      gapPx: Number.NaN,
      maxLines: 0,
      measure: () => Number.NaN,
      obstacles: [{ xPx: Number.NaN, yPx: 0, widthPx: 10, heightPx: 10 }],
      segments: [{ x1Px: Number.NaN, y1Px: 0, x2Px: 1, y2Px: 1 }],
      marks: [{ xPx: Number.NaN, yPx: 0, radiusPx: 3 }],
    }
    const wanted = [{ ...request('a', 100, 100), markRadiusPx: Number.NaN, priority: Number.NaN }]
    const placement = placeLabels(wanted, odd)
    expect(placement.placed).toHaveLength(1)
    expect(placementFaults(placement, wanted, { ...odd, obstacles: [] })).toEqual([])
  })
})

describe('placeLabels, the sample initiatives', () => {
  it('labels at least 34 of 36 spots whole in 840 x 560', () => {
    const { requests, options: sample } = samplePlot(840, 560)
    expect(requests).toHaveLength(36)
    const placement = placeLabels(requests, sample)
    expect(placementFaults(placement, requests, sample)).toEqual([])
    const whole = placement.placed.filter((label) => !label.truncated)
    expect(whole.length).toBeGreaterThanOrEqual(34)
    expect(whole.filter((label) => label.leader).length).toBeLessThanOrEqual(3)
  })

  it.each([
    [300, 300],
    [600, 400],
    [1600, 1000],
    [320, 900],
  ])('overlaps nothing in %d x %d', (widthPx, heightPx) => {
    const { requests, options: sample } = samplePlot(widthPx, heightPx)
    const placement = placeLabels(requests, sample)
    expect(placementFaults(placement, requests, sample)).toEqual([])
    expect(placement.placed.length).toBeGreaterThan(5)
  })

  it('measures each text once', () => {
    const { requests, options: sample } = samplePlot(600, 400)
    const measured: string[] = []
    const measure: MeasureText = (text, font) => {
      measured.push(text)
      return measureByTable(text, font)
    }
    placeLabels(requests, { ...sample, measure })
    expect(new Set(measured).size).toBe(measured.length)
  })
})
