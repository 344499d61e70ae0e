import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { complexity } from '../figures/complexity/complexity'
import type { CoordinateValues } from '../model/change'
import { POINT_OPTIONS, placePoints } from '../placement/testing/points'
import type { Frame } from '../spaces/space'
import { changeCoordinates, type ChangeSource, movedValues } from './changes'
import { type MoveEffect, type MoveIntent, reduceMove, RESTING } from './move'
import { contextOf, markAt } from './testing/context'

// Properties try many cases, and a busy machine takes its time for them.
vi.setConfig({ testTimeout: 60_000 })

/** A row whose mark is to go from one tenth of its scales (0 to 10) to another, in a frame. */
interface Journey {
  readonly from: readonly [number, number]
  readonly to: readonly [number, number]
  readonly frame: Frame
}

const tenth = fc.integer({ min: 0, max: 100 }).map((value) => value / 10)
const journeys: fc.Arbitrary<Journey> = fc.record({
  from: fc.tuple(tenth, tenth),
  to: fc.tuple(tenth, tenth),
  frame: fc.record({
    xPx: fc.integer({ min: 0, max: 80 }),
    yPx: fc.integer({ min: 0, max: 80 }),
    widthPx: fc.integer({ min: 240, max: 4000 }),
    heightPx: fc.integer({ min: 200, max: 2500 }),
    mirror: fc.boolean(),
  }),
})

/** Takes a mark on its journey in one way, and gives back the change that the host hears of, without its reason. */
function travel({ from, to, frame }: Journey, way: 'drag' | 'taps' | 'keys' | 'field') {
  const row = { id: 'a', x: from[0], y: from[1] }
  const placement = placePoints([row])
  const source: ChangeSource<object> = {
    definition: complexity,
    placement,
    fields: POINT_OPTIONS.fields as never,
  }
  const [placed] = placement.placed
  if (!placed) throw new Error('no place')
  const mark = markAt('a', placed.position, frame)
  const context = contextOf({ frame, selected: way === 'taps' ? 'a' : undefined })
  const end = context.view.project(to.map((value) => value / 10))
  const press = (point: typeof end, on?: typeof mark): MoveIntent => ({
    type: 'press',
    pointerId: 1,
    point,
    mark: on,
    slackPx: 0,
  })
  const gripped = { xPx: mark.middle.xPx + 3, yPx: mark.middle.yPx - 2 }
  const ended = { xPx: end.xPx + 3, yPx: end.yPx - 2 }
  const steps = [0, 1].flatMap((axis) => {
    const count = Math.round(((to[axis] ?? 0) - (from[axis] ?? 0)) * 10)
    const step: MoveIntent = { type: 'step', axis, direction: count < 0 ? -1 : 1, large: false }
    return Array.from({ length: Math.abs(count) }, () => step)
  })
  const ways: Record<'drag' | 'taps' | 'keys', readonly MoveIntent[]> = {
    drag: [
      press(gripped, mark),
      { type: 'slide', pointerId: 1, point: ended },
      { type: 'release', pointerId: 1, point: ended },
    ],
    taps: [
      press(mark.middle, mark),
      { type: 'release', pointerId: 1, point: mark.middle },
      press(end),
      { type: 'release', pointerId: 1, point: end },
    ],
    keys: [{ type: 'grab', id: 'a', start: placed.position }, ...steps, { type: 'drop' }],
  }

  let values: CoordinateValues | undefined
  if (way === 'field') {
    values = { organisationalComplexity: to[0], innovationComplexity: to[1] }
  } else {
    const effects: MoveEffect[] = []
    let state = RESTING
    for (const intent of ways[way]) {
      const result = reduceMove(state, intent, context)
      state = result.state
      effects.push(...result.effects)
    }
    expect(state).toEqual(RESTING)
    const commit = effects.find((effect) => effect.type === 'commit')
    values =
      commit && movedValues(source, commit.start, commit.at, way === 'keys' ? 'exact' : 'rounded')
  }
  const change =
    values && changeCoordinates(source, placed, values, way === 'keys' ? 'keyboard' : 'pointer')
  return change && { ...change, reason: undefined }
}

test('moving-four-ways-agree: a drag, two taps, keys and number fields give one and the same change', () => {
  fc.assert(
    fc.property(journeys, (journey) => {
      const asked = travel(journey, 'field')
      const differs = (axis: 0 | 1) => journey.from[axis] !== journey.to[axis]
      expect(asked?.changes).toEqual(
        differs(0) || differs(1)
          ? {
              ...(differs(0) && { organisationalComplexity: journey.to[0] }),
              ...(differs(1) && { innovationComplexity: journey.to[1] }),
            }
          : undefined,
      )
      for (const way of ['drag', 'taps', 'keys'] as const)
        expect(travel(journey, way)).toEqual(asked)
    }),
    { numRuns: 60 },
  )
})
