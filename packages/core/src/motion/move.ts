import { type PointPx, type Position, samePosition } from '../model/position'
import {
  type CancelCause,
  type MoveContext,
  type MoveEffect,
  type MoveIntent,
  type MoveResult,
  type MoveState,
  type Moving,
  RESTING,
} from './moveState'

export { RESTING } from './moveState'
export type {
  CancelCause,
  MoveContext,
  MoveEffect,
  MoveIntent,
  MoveResult,
  MoveState,
} from './moveState'

/**
 * The one way from what a person does to what happens: pure, so that every input can be tested
 * as a table. Nothing commits on a press; a move that ends where it began commits nothing; every
 * cancel gives back the position that the move began with. Whatever `begin` or `armed` started is
 * ended by one `commit` or one `restore`, before anything else begins. A point that is no place in
 * the drawing (NaN, an infinity) moves nothing, and nothing is committed once the figure cannot be edited.
 */
export function reduceMove(state: MoveState, intent: MoveIntent, context: MoveContext): MoveResult {
  if (!context.editable && intent.type !== 'cancel' && moves(state)) {
    return cancel(state, { type: 'cancel', cause: 'disabled' })
  }
  switch (intent.type) {
    case 'press':
      return press(state, intent)
    case 'slide':
      return slide(state, intent, context)
    case 'release':
      return release(state, intent, context)
    case 'grab':
      return grab(state, intent, context)
    case 'step':
      return state.phase === 'grabbed'
        ? moveGrabbed(state, context.step(state.at, intent))
        : unchanged(state)
    case 'end':
      return state.phase === 'grabbed'
        ? moveGrabbed(state, endPosition(state.at, intent, context))
        : unchanged(state)
    case 'drop':
      return state.phase === 'grabbed' ? finish(state, state.at, 'keyboard') : unchanged(state)
    case 'arm':
      if (!context.editable || state.phase !== 'resting') return unchanged(state)
      return arm(intent)
    case 'cancel':
      return cancel(state, intent)
  }
}

type Intent<Type extends MoveIntent['type']> = Extract<MoveIntent, { type: Type }>
type State<Phase extends MoveState['phase']> = Extract<MoveState, { phase: Phase }>

function unchanged(state: MoveState): MoveResult {
  return { state, effects: [] }
}

function arm({ id, start }: Moving): MoveResult {
  return { state: { phase: 'armed', id, start }, effects: [{ type: 'armed', id, start }] }
}

function press(state: MoveState, { pointerId, point, mark, slackPx }: Intent<'press'>): MoveResult {
  // One pointer owns a move; a second finger neither joins nor steals it.
  if (state.phase === 'dragging' || state.phase === 'pressed' || !isPlace(point))
    return unchanged(state)
  const pressed: MoveState = {
    phase: 'pressed',
    pointerId,
    id: mark?.id,
    start: mark?.start ?? [],
    from: point,
    slackPx,
    grip: mark
      ? { xPx: mark.middle.xPx - point.xPx, yPx: mark.middle.yPx - point.yPx }
      : { xPx: 0, yPx: 0 },
    armed: state.phase === 'armed' ? { id: state.id, start: state.start } : undefined,
  }
  return { state: pressed, effects: state.phase === 'grabbed' ? [restore(state, 'blur')] : [] }
}

function slide(state: MoveState, intent: Intent<'slide'>, context: MoveContext): MoveResult {
  if (!isPlace(intent.point)) return unchanged(state)
  if (state.phase === 'pressed') {
    const { id, start, from, slackPx, pointerId, grip, armed } = state
    const slipped = Math.hypot(intent.point.xPx - from.xPx, intent.point.yPx - from.yPx)
    if (
      pointerId !== intent.pointerId ||
      id === undefined ||
      !context.editable ||
      slipped <= slackPx
    ) {
      return unchanged(state)
    }
    const at = pointerPosition(intent.point, grip, context)
    return {
      state: { phase: 'dragging', id, start, at, pointerId, grip },
      effects: [
        ...givenUp(armed, id),
        { type: 'select', id },
        { type: 'begin', id, start, by: 'pointer' },
        { type: 'move', id, start, at, by: 'pointer' },
      ],
    }
  }
  if (state.phase !== 'dragging' || state.pointerId !== intent.pointerId) return unchanged(state)
  const at = pointerPosition(intent.point, state.grip, context)
  if (samePosition(at, state.at)) return unchanged(state)
  const { id, start } = state
  return { state: { ...state, at }, effects: [{ type: 'move', id, start, at, by: 'pointer' }] }
}

function release(state: MoveState, intent: Intent<'release'>, context: MoveContext): MoveResult {
  if (state.phase === 'dragging' && state.pointerId === intent.pointerId) {
    const at = isPlace(intent.point) ? pointerPosition(intent.point, state.grip, context) : state.at
    return finish(state, at, 'pointer')
  }
  if (state.phase !== 'pressed' || state.pointerId !== intent.pointerId) return unchanged(state)
  const { armed, id, start } = state
  if (armed) {
    if (!isPlace(intent.point)) return { state: { phase: 'armed', ...armed }, effects: [] }
    return finish(armed, context.settle(context.view.invert(intent.point)), 'pointer')
  }
  if (id !== undefined && id === context.selected && context.editable) return arm({ id, start })
  return { state: RESTING, effects: [{ type: 'select', id }] }
}

function grab(state: MoveState, { id, start }: Intent<'grab'>, context: MoveContext): MoveResult {
  if (
    !context.editable ||
    state.phase === 'dragging' ||
    state.phase === 'pressed' ||
    state.phase === 'grabbed'
  ) {
    return unchanged(state)
  }
  return {
    state: { phase: 'grabbed', id, start, at: start },
    effects: [
      ...givenUp(state.phase === 'armed' ? state : undefined, id),
      { type: 'select', id },
      { type: 'begin', id, start, by: 'keyboard' },
    ],
  }
}

function moveGrabbed(state: State<'grabbed'>, at: Position): MoveResult {
  if (samePosition(at, state.at)) return unchanged(state)
  const { id, start } = state
  return { state: { ...state, at }, effects: [{ type: 'move', id, start, at, by: 'keyboard' }] }
}

function finish({ id, start }: Moving, at: Position, by: 'pointer' | 'keyboard'): MoveResult {
  if (samePosition(at, start))
    return { state: RESTING, effects: [restore({ id, start }, 'unchanged')] }
  return { state: RESTING, effects: [{ type: 'commit', id, start, at, by }] }
}

/** Which states a cause ends: a lost pointer ends what a pointer does, lost focus ends a grab alone. */
const ENDS: Readonly<Record<CancelCause, readonly MoveState['phase'][]>> = {
  pointercancel: ['pressed', 'dragging'],
  'lost-capture': ['pressed', 'dragging'],
  blur: ['grabbed'],
  escape: ['pressed', 'dragging', 'grabbed', 'armed'],
  'row-gone': ['pressed', 'dragging', 'grabbed', 'armed'],
  'row-changed': ['pressed', 'dragging', 'grabbed', 'armed'],
  disabled: ['pressed', 'dragging', 'grabbed', 'armed'],
  unmount: ['pressed', 'dragging', 'grabbed', 'armed'],
  unchanged: [],
}

function cancel(state: MoveState, { cause, pointerId }: Intent<'cancel'>): MoveResult {
  if (!ENDS[cause].includes(state.phase)) return unchanged(state)
  if (pointerId !== undefined && 'pointerId' in state && state.pointerId !== pointerId)
    return unchanged(state)
  switch (state.phase) {
    case 'resting':
      return unchanged(state)
    case 'pressed':
      // A scroll that begins while a mark waits for its destination must not make it forget.
      if (!state.armed) return { state: RESTING, effects: [] }
      return cause === 'pointercancel' || cause === 'lost-capture'
        ? { state: { phase: 'armed', ...state.armed }, effects: [] }
        : { state: RESTING, effects: [restore(state.armed, cause)] }
    default:
      return { state: RESTING, effects: [restore(state, cause)] }
  }
}

function restore({ id, start }: Moving, cause: CancelCause): MoveEffect {
  return { type: 'restore', id, start, cause }
}

/** A mark that waited for its destination, when another one is taken up instead. */
function givenUp(armed: Moving | undefined, id: string): readonly MoveEffect[] {
  return armed !== undefined && armed.id !== id ? [restore(armed, 'blur')] : []
}

function moves(state: MoveState): boolean {
  return state.phase === 'pressed' ? state.armed !== undefined : state.phase !== 'resting'
}

function isPlace({ xPx, yPx }: PointPx): boolean {
  return Number.isFinite(xPx) && Number.isFinite(yPx)
}

function pointerPosition(point: PointPx, grip: PointPx, context: MoveContext): Position {
  return context.settle(
    context.view.invert({ xPx: point.xPx + grip.xPx, yPx: point.yPx + grip.yPx }),
  )
}

/** One axis at its end. What the grid alone would do to the other axes is not done: they stay where they are. */
function endPosition(at: Position, { axis, to }: Intent<'end'>, { settle }: MoveContext): Position {
  const settled = settle(at)
  return settle(withAxis(at, axis, to)).map((value, index) =>
    index !== axis && value === settled[index] ? (at[index] ?? value) : value,
  )
}

function withAxis(position: Position, axis: number, value: number): Position {
  return position.map((old, index) => (index === axis ? value : old))
}
