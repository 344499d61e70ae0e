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

function arm(intent: Moving): MoveResult {
  const moving = movingOf(intent)
  return { state: { phase: 'armed', ...moving }, effects: [{ type: 'armed', ...moving }] }
}

/** Who moves, from a state or an intent that says more. */
function movingOf({ id, start, axis }: Moving): Moving {
  return axis === undefined ? { id, start } : { id, start, axis }
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
    ...(mark?.axis !== undefined && { axis: mark.axis }),
    from: point,
    slackPx,
    grip: mark
      ? { xPx: mark.middle.xPx - point.xPx, yPx: mark.middle.yPx - point.yPx }
      : { xPx: 0, yPx: 0 },
    armed: state.phase === 'armed' ? movingOf(state) : undefined,
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
    const moving = movingOf({ id, start, axis: state.axis })
    const at = pointerPosition(intent.point, grip, moving, context)
    return {
      state: { phase: 'dragging', ...moving, at, pointerId, grip },
      effects: [
        ...givenUp(armed, moving),
        { type: 'select', id },
        { type: 'begin', ...moving, by: 'pointer' },
        { type: 'move', ...moving, at, by: 'pointer' },
      ],
    }
  }
  if (state.phase !== 'dragging' || state.pointerId !== intent.pointerId) return unchanged(state)
  const at = pointerPosition(intent.point, state.grip, state, context)
  if (samePosition(at, state.at)) return unchanged(state)
  return {
    state: { ...state, at },
    effects: [{ type: 'move', ...movingOf(state), at, by: 'pointer' }],
  }
}

function release(state: MoveState, intent: Intent<'release'>, context: MoveContext): MoveResult {
  if (state.phase === 'dragging' && state.pointerId === intent.pointerId) {
    const at = isPlace(intent.point)
      ? pointerPosition(intent.point, state.grip, state, context)
      : state.at
    return finish(state, at, 'pointer')
  }
  if (state.phase !== 'pressed' || state.pointerId !== intent.pointerId) return unchanged(state)
  const { armed, id, start } = state
  if (armed) {
    if (!isPlace(intent.point)) return { state: { phase: 'armed', ...armed }, effects: [] }
    return finish(armed, pointerPosition(intent.point, NO_GRIP, armed, context), 'pointer')
  }
  if (id !== undefined && id === context.selected && context.editable)
    return arm({ id, start, axis: state.axis })
  return { state: RESTING, effects: [{ type: 'select', id }] }
}

function grab(state: MoveState, intent: Intent<'grab'>, context: MoveContext): MoveResult {
  if (
    !context.editable ||
    state.phase === 'dragging' ||
    state.phase === 'pressed' ||
    state.phase === 'grabbed'
  ) {
    return unchanged(state)
  }
  const moving = movingOf(intent)
  return {
    state: { phase: 'grabbed', ...moving, at: moving.start },
    effects: [
      ...givenUp(state.phase === 'armed' ? state : undefined, moving),
      { type: 'select', id: moving.id },
      { type: 'begin', ...moving, by: 'keyboard' },
    ],
  }
}

function moveGrabbed(state: State<'grabbed'>, at: Position): MoveResult {
  if (samePosition(at, state.at)) return unchanged(state)
  return {
    state: { ...state, at },
    effects: [{ type: 'move', ...movingOf(state), at, by: 'keyboard' }],
  }
}

function finish(moving: Moving, at: Position, by: 'pointer' | 'keyboard'): MoveResult {
  if (samePosition(at, moving.start))
    return { state: RESTING, effects: [restore(moving, 'unchanged')] }
  return { state: RESTING, effects: [{ type: 'commit', ...movingOf(moving), at, by }] }
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

function restore(moving: Moving, cause: CancelCause): MoveEffect {
  return { type: 'restore', ...movingOf(moving), cause }
}

/** A mark (or handle) that waited for its destination, when another one is taken up instead. */
function givenUp(armed: Moving | undefined, { id, axis }: Moving): readonly MoveEffect[] {
  if (armed === undefined || (armed.id === id && armed.axis === axis)) return []
  return [restore(armed, 'blur')]
}

function moves(state: MoveState): boolean {
  return state.phase === 'pressed' ? state.armed !== undefined : state.phase !== 'resting'
}

function isPlace({ xPx, yPx }: PointPx): boolean {
  return Number.isFinite(xPx) && Number.isFinite(yPx)
}

const NO_GRIP: PointPx = { xPx: 0, yPx: 0 }

function pointerPosition(
  point: PointPx,
  grip: PointPx,
  { start, axis }: Moving,
  { settle, view }: MoveContext,
): Position {
  const held = { xPx: point.xPx + grip.xPx, yPx: point.yPx + grip.yPx }
  return settle(view.invert(held, { position: start, axis }))
}

/** One axis at its end. What the grid alone would do to the other axes is not done: they stay where they are. */
function endPosition(
  at: Position,
  { axis, to }: Intent<'end'>,
  { settle, adjust }: MoveContext,
): Position {
  const settled = settle(at)
  return settle(adjust(at, axis, to)).map((value, index) =>
    index !== axis && value === settled[index] ? (at[index] ?? value) : value,
  )
}
