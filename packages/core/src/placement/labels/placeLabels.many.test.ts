import { describe, expect, it } from 'vitest'
import { measureByTable } from '../../text'
import { placeLabels } from './placeLabels'
import type { LabelOptions, LabelRequest } from './request'
import { placementFaults } from './testing/faults'

const MANY = 10_000

const optionsFor = (requests: readonly LabelRequest[]): LabelOptions => ({
  bounds: { xPx: 0, yPx: 0, widthPx: 840, heightPx: 560 },
  obstacles: [{ xPx: 12, yPx: 12, widthPx: 150, heightPx: 21 }],
  marks: requests.map(({ xPx, yPx, markRadiusPx }) => ({ xPx, yPx, radiusPx: markRadiusPx })),
  font: { sizePx: 12, weight: 400 },
  lineHeightPx: 15,
  measure: measureByTable,
  maxWidthPx: 170,
})

/** Marks spread evenly by the golden ratio, the same at every run. */
const spread = (count: number, share: (index: number) => number): readonly LabelRequest[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `${index}`,
    text: `Satsning ${index}`,
    xPx: ((index * 0.618034) % 1) * 840,
    yPx: share(index) * 560,
    markRadiusPx: 3,
  }))

describe('placeLabels, many marks', { timeout: 30_000 }, () => {
  it('labels the one spot that 10 000 marks share', () => {
    const requests = Array.from({ length: MANY }, (_, index) => ({
      ...request(index),
      xPx: 400,
      yPx: 300,
    }))
    const options = optionsFor(requests)
    const placement = placeLabels(requests, { ...options, maxLabels: 1 })
    expect(placement.placed).toHaveLength(1)
    expect(placementFaults(placement, requests, options)).toEqual([])
  })

  it('drops all where the plot is full of marks, and labels the few that lie apart', () => {
    // All but the last twenty lie in the upper half.
    const requests = spread(MANY, (index) =>
      index < MANY - 20 ? (index / MANY) * 0.5 : 0.6 + ((MANY - index) / 20) * 0.35,
    )
    const options = optionsFor(requests)
    const placement = placeLabels(requests, options)
    expect(placementFaults(placement, requests, options)).toEqual([])
    const ids = placement.placed.map((label) => Number(label.id))
    expect(ids.filter((id) => id >= MANY - 20)).toHaveLength(20)
    expect(ids.length).toBeLessThan(60)
  })

  it('looks farther for the label of a dear mark in a crowd', () => {
    const crowd = spread(1000, (index) => index / 1000).map((each) => ({
      ...each,
      xPx: each.xPx * 0.35,
    }))
    const inside = crowd.findIndex(({ xPx, yPx }) => xPx > 270 && xPx < 280 && yPx > 250)
    const requests = crowd.map((each, index) => ({ ...each, priority: index === inside ? 1 : 0 }))
    const options = optionsFor(requests)
    const idsOf = (list: readonly LabelRequest[]) =>
      placeLabels(list, options).placed.map((label) => label.id)
    expect(idsOf(crowd)).not.toContain(`${inside}`)
    expect(idsOf(requests)).toContain(`${inside}`)
  })
})

function request(index: number): LabelRequest {
  return { id: `${index}`, text: `Satsning ${index}`, xPx: 0, yPx: 0, markRadiusPx: 3 }
}
