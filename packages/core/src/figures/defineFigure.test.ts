import { describe, expect, test } from 'vitest'
import { layOutPlane } from '../layout/layOutPlane'
import { bySplit } from '../regions/bySplit'
import { plane } from '../spaces/plane'
import { defineFigure, type FigureDefinition } from './defineFigure'

const MATRIX: FigureDefinition = {
  id: 'matrix',
  space: plane,
  axes: [{ field: 'urgency' }, { field: 'importance', domain: [0, 5] }],
  thresholds: [[0.5], []],
  partition: ([x = [], y = []]) => bySplit({ x, y }, [['later', 'now']]),
  regions: [
    { id: 'later', tone: 'neutral' },
    { id: 'now', tone: 'rose' },
  ],
  layOut: layOutPlane,
  texts: { sv: {}, en: {} },
}

describe('defineFigure', () => {
  test('gives a definition that can work back as it is', () => {
    expect(defineFigure(MATRIX)).toBe(MATRIX)
  })

  test.each<[string, Partial<FigureDefinition>, RegExp]>([
    [
      'an axis too few',
      { axes: [{ field: 'urgency' }] },
      /"matrix" needs 2 axes for a plane, not 1/,
    ],
    [
      'two looks for one region',
      {
        regions: [
          { id: 'now', tone: 'rose' },
          { id: 'now', tone: 'sand' },
        ],
      },
      /"matrix" has two regions with the same id/,
    ],
    [
      'a region without a look',
      { regions: [{ id: 'later', tone: 'neutral' }] },
      /"matrix" does not say how region "now" looks/,
    ],
    [
      'one region in two places, which no outline could show',
      { partition: ([x = [], y = []]) => bySplit({ x, y }, [['now', 'now']]) },
      /"matrix" uses one region id for two places/,
    ],
    [
      'more cells than splits',
      { partition: ([x = [], y = []]) => bySplit({ x, y }, [['later']]) },
      /bySplit needs 1 rows of 2 region ids/,
    ],
  ])('refuses %s, and says which figure', (_, fault, message) => {
    expect(() => defineFigure({ ...MATRIX, ...fault })).toThrow(message)
    expect(() => defineFigure({ ...MATRIX, ...fault })).toThrow(TypeError)
  })
})
