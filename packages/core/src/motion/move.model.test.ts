import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import {
  type CancelCause,
  type MoveEffect,
  type MoveIntent,
  type MoveState,
  reduceMove,
  RESTING,
} from './move'
import { contextOf, FRAME, markAt } from './testing/context'

// Properties try many cases, and a busy machine takes its time for them.
vi.setConfig({ testTimeout: 60_000 })

const CAUSES: readonly CancelCause[] = [
  'escape',
  'pointercancel',
  'lost-capture',
  'blur',
  'row-gone',
  'row-changed',
  'disabled',
  'unmount',
  'unchanged',
]
const STARTS: Readonly<Record<string, readonly number[]>> = {
  a: [0.3, 0.3],
  b: [0.8, 0.2],
  c: [1, 1],
}

const coordinate = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: -50, max: 1050 }) },
  { weight: 1, arbitrary: fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, 300, 700) },
)
const point = fc.record({ xPx: coordinate, yPx: coordinate })
const pointerId = fc.constantFrom(1, 1, 1, 2)
const axis = fc.constantFrom(undefined, undefined, 0, 1)
const moving = fc.record({ id: fc.constantFrom('a', 'b', 'c'), axis }).map((one) => ({
  id: one.id,
  start: STARTS[one.id] ?? [],
  ...(one.axis !== undefined && { axis: one.axis }),
}))
const mark = moving.map((one) => ({ ...markAt(one.id, one.start, FRAME), ...one }))

const intents: fc.Arbitrary<MoveIntent> = fc.oneof(
  fc.record({
    type: fc.constant('press' as const),
    pointerId,
    point,
    mark: fc.option(mark, { nil: undefined }),
    slackPx: fc.constantFrom(0, 4, 10),
  }),
  { weight: 2, arbitrary: fc.record({ type: fc.constant('slide' as const), pointerId, point }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('release' as const), pointerId, point }) },
  moving.map((one) => ({ type: 'grab' as const, ...one })),
  fc.record({
    type: fc.constant('step' as const),
    axis: fc.constantFrom(0, 1),
    direction: fc.constantFrom(1 as const, -1 as const),
    large: fc.boolean(),
  }),
  fc.record({
    type: fc.constant('end' as const),
    axis: fc.constantFrom(0, 1),
    to: fc.constantFrom(0 as const, 1 as const),
  }),
  fc.constant<MoveIntent>({ type: 'drop' }),
  moving.map((one) => ({ type: 'arm' as const, ...one })),
  fc.record({ type: fc.constant('cancel' as const), cause: fc.constantFrom(...CAUSES) }),
  fc.record({ type: fc.constant('cancel' as const), cause: fc.constantFrom(...CAUSES), pointerId }),
)
const situations = fc.record({
  selected: fc.constantFrom(undefined, 'a', 'b'),
  editable: fc.constantFrom(true, true, true, true, false),
  snap: fc.constantFrom([], [0.25, 0.25], [undefined, 0.1]),
})

/** Who holds the mark, as the effects tell it: what a listener that keeps count would believe. */
interface Owner {
  readonly id: string
  readonly axis: number | undefined
}

const ownerOf = (one: { readonly id: string; readonly axis?: number | undefined }): Owner => ({
  id: one.id,
  axis: one.axis,
})

/** The owner that a state stands for. */
function ownerIn(state: MoveState): Owner | undefined {
  if (state.phase === 'resting') return undefined
  if (state.phase === 'pressed') return state.armed && ownerOf(state.armed)
  return ownerOf(state)
}

/** Follows the effects of one intent, checks each, and gives back who holds the mark after them. */
function follow(owner: Owner | undefined, effects: readonly MoveEffect[]): Owner | undefined {
  let now = owner
  for (const effect of effects) {
    if (effect.type === 'select') continue
    expect(effect.start).toEqual(STARTS[effect.id])
    if (effect.type === 'begin' || effect.type === 'armed') {
      // Nobody else holds anything; a mark that waited may itself begin to move.
      if (now !== undefined) expect(now).toEqual(ownerOf(effect))
      now = ownerOf(effect)
      continue
    }
    expect(now).toEqual(ownerOf(effect))
    if (effect.type === 'move' || effect.type === 'commit') {
      expect(effect.at.every((value) => value !== null && value >= 0 && value <= 1)).toBe(true)
    }
    if (effect.type === 'commit') expect(effect.at).not.toEqual(effect.start)
    if (effect.type !== 'move') now = undefined
  }
  return now
}

const SILENT: readonly MoveIntent['type'][] = [
  'press',
  'slide',
  'grab',
  'arm',
  'step',
  'end',
  'cancel',
]

test(
  'moving-one-owner: whatever people do, one mark is held at a time, and each hold ends once',
  { timeout: 30_000 },
  () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(intents, situations), { maxLength: 60 }), (happenings) => {
        let state = RESTING
        let owner: Owner | undefined
        for (const [intent, situation] of happenings) {
          const before = state
          const result = reduceMove(state, intent, contextOf(situation))
          state = result.state
          owner = follow(owner, result.effects)
          expect(owner).toEqual(ownerIn(state))

          const types = result.effects.map(({ type }) => type)
          // Only a release and a drop commit; a cancel never does, nor does anything while the figure is closed.
          if (SILENT.includes(intent.type)) expect(types).not.toContain('commit')
          if (!situation.editable)
            expect(types.filter((type) => type !== 'select' && type !== 'restore')).toEqual([])
          if (intent.type === 'cancel')
            expect(types.filter((type) => type !== 'restore')).toEqual([])
          if (
            intent.type === 'cancel' &&
            intent.cause === 'unmount' &&
            intent.pointerId === undefined
          ) {
            expect(state).toEqual(RESTING)
          }
          // What another pointer does changes nothing.
          if (
            'pointerId' in before &&
            'pointerId' in intent &&
            intent.pointerId !== before.pointerId &&
            situation.editable
          ) {
            expect(result).toEqual({ state: before, effects: [] })
          }
        }
      }),
      { numRuns: 600 },
    )
  },
)

test('moving-cancel-restores: after Escape nothing is held, and nothing commits until something begins anew', () => {
  fc.assert(
    fc.property(
      fc.array(intents, { maxLength: 30 }),
      fc.array(intents, { maxLength: 30 }),
      (before, after) => {
        const context = contextOf({ selected: 'a' })
        const end = before.reduce(
          (state, intent) => reduceMove(state, intent, context).state,
          RESTING,
        )
        let { state } = reduceMove(end, { type: 'cancel', cause: 'escape' }, context)
        expect(state).toEqual(RESTING)
        let begun = false
        for (const intent of after) {
          const result = reduceMove(state, intent, context)
          state = result.state
          begun ||= result.effects.some(({ type }) => type === 'begin' || type === 'armed')
          if (!begun) expect(result.effects.every(({ type }) => type === 'select')).toBe(true)
        }
      },
    ),
    { numRuns: 150 },
  )
})

test('the reducer is pure: the same state and intent give the same result, and change neither', () => {
  fc.assert(
    fc.property(fc.array(intents, { maxLength: 40 }), (happenings) => {
      const context = contextOf({ selected: 'a' })
      let state: MoveState = RESTING
      for (const intent of happenings) {
        const frozen = Object.freeze({ ...state })
        const result = reduceMove(frozen, Object.freeze(intent), context)
        expect(reduceMove(frozen, intent, context)).toEqual(result)
        state = result.state
      }
    }),
  )
})
