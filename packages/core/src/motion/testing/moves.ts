import {
  type CancelCause,
  type MoveEffect,
  type MoveIntent,
  type MoveState,
  reduceMove,
  RESTING,
} from '../move'
import { contextOf, markAt } from './context'

/** Where the mark of A is before each test. */
export const START = [0.3, 0.3] as const
/** The initiative that is moved. */
export const A = { id: 'a', start: START }
/** Another one. */
export const B = { id: 'b', start: [0.8, 0.8] as const }

/** A point in pixels. */
export const at = (xPx: number, yPx: number) => ({ xPx, yPx })
/** A press on the mark of A, two pixels beside its middle, which is at 300, 700. */
export const pressA: MoveIntent = {
  type: 'press',
  pointerId: 1,
  point: at(302, 700),
  mark: markAt('a', START),
  slackPx: 4,
}
/** A press on the mark of B, whose middle is at 800, 200. */
export const pressB: MoveIntent = { ...pressA, point: at(800, 200), mark: markAt('b', B.start) }
/** A press where no mark is. */
export const pressGround: MoveIntent = { ...pressA, point: at(600, 400), mark: undefined }
/** A pointer that moves; pointer 1 unless another is named. */
export const slide = (xPx: number, yPx: number, pointerId = 1): MoveIntent => ({
  type: 'slide',
  pointerId,
  point: at(xPx, yPx),
})
/** A pointer that is let go of. */
export const release = (xPx: number, yPx: number, pointerId = 1): MoveIntent => ({
  type: 'release',
  pointerId,
  point: at(xPx, yPx),
})
/** A move that is broken off, by one pointer or whoever made it. */
export const cancel = (cause: CancelCause, pointerId?: number): MoveIntent => ({
  type: 'cancel',
  cause,
  ...(pointerId !== undefined && { pointerId }),
})
/** The keyboard takes A. */
export const grab: MoveIntent = { type: 'grab', ...A }
/** One press of the right arrow. */
export const right: MoveIntent = { type: 'step', axis: 0, direction: 1, large: false }

/** Does one thing after the other and gives back all effects, and the phase that it ends in. */
export function run(
  intents: readonly MoveIntent[],
  context = contextOf(),
  from: MoveState = RESTING,
) {
  const effects: MoveEffect[] = []
  let state = from
  for (const intent of intents) {
    const result = reduceMove(state, intent, context)
    state = result.state
    effects.push(...result.effects)
  }
  return { state, phase: state.phase, effects, types: effects.map(({ type }) => type) }
}

/** A figure in which A is selected. */
export const selectedA = contextOf({ selected: 'a' })
