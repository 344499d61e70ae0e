import { type PointPx, type Position, samePosition } from '../model/position'
import type { SpaceView } from '../spaces/space'

/** Why a move ended without a change. */
export type CancelCause =
  | 'escape'
  | 'pointercancel'
  | 'lost-capture'
  | 'blur'
  | 'row-gone'
  | 'row-changed'
  | 'disabled'
  | 'unmount'
  | 'unchanged'

interface Moving {
  readonly id: string
  /** Where the move began, and where a cancel brings the mark back to. */
  readonly start: Position
}

interface AtPointer {
  readonly pointerId: number
  /** From the pointer to the mark's middle, so that a mark does not jump when it is picked up. */
  readonly grip: PointPx
}

/** What is going on between a person and the marks. One thing at a time. */
export type MoveState =
  | { readonly phase: 'resting' }
  | ({
      readonly phase: 'pressed'
      readonly id: string | undefined
      readonly start: Position
      readonly from: PointPx
      readonly slackPx: number
      readonly armed: Moving | undefined
    } & AtPointer)
  | ({ readonly phase: 'dragging'; readonly at: Position } & Moving & AtPointer)
  | ({ readonly phase: 'grabbed'; readonly at: Position } & Moving)
  | ({ readonly phase: 'armed' } & Moving)

/** What a person did, whatever they did it with. */
export type MoveIntent =
  | {
      readonly type: 'press'
      readonly pointerId: number
      readonly point: PointPx
      /** The mark under the pointer, its middle and its position; undefined on empty ground. */
      readonly mark: (Moving & { readonly middle: PointPx }) | undefined
      /** How far the pointer may slip before a press becomes a drag, in pixels. */
      readonly slackPx: number
    }
  | { readonly type: 'slide'; readonly pointerId: number; readonly point: PointPx }
  | { readonly type: 'release'; readonly pointerId: number; readonly point: PointPx }
  | ({ readonly type: 'grab' } & Moving)
  | { readonly type: 'step'; readonly axis: number; readonly direction: 1 | -1; readonly large: boolean }
  | { readonly type: 'end'; readonly axis: number; readonly to: 0 | 1 }
  | { readonly type: 'drop' }
  | ({ readonly type: 'arm' } & Moving)
  | { readonly type: 'cancel'; readonly cause: CancelCause; readonly pointerId?: number }

/** What has to happen because of an intent, in this order. */
export type MoveEffect =
  | { readonly type: 'select'; readonly id: string | undefined }
  | ({ readonly type: 'begin'; readonly by: 'pointer' | 'keyboard' } & Moving)
  | ({ readonly type: 'move'; readonly at: Position; readonly by: 'pointer' | 'keyboard' } & Moving)
  | ({ readonly type: 'commit'; readonly at: Position; readonly by: 'pointer' | 'keyboard' } & Moving)
  | ({ readonly type: 'restore'; readonly cause: CancelCause } & Moving)
  | ({ readonly type: 'armed' } & Moving)

/** What the reducer needs to know of the figure at the moment of an intent. */
export interface MoveContext {
  readonly view: SpaceView
  /** Makes a pointer's position one that a mark may take: inside, snapped, to the precision. */
  readonly settle: (position: Position) => Position
  /** One key press from a position. */
  readonly step: (
    position: Position,
    step: { readonly axis: number; readonly direction: 1 | -1; readonly large: boolean },
  ) => Position
  readonly selected: string | undefined
  readonly editable: boolean
}

export interface MoveResult {
  readonly state: MoveState
  readonly effects: readonly MoveEffect[]
}

export const RESTING: MoveState = { phase: 'resting' }

/**
 * The one way from what a person does to what happens: pure, so that every input can be tested
 * as a table. Nothing commits on a press; a move that ends where it began commits nothing; every
 * cancel gives back the position that the move began with.
 */
export function reduceMove(state: MoveState, intent: MoveIntent, context: MoveContext): MoveResult {
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
      return state.phase === 'grabbed' ? moveGrabbed(state, context.step(state.at, intent)) : unchanged(state)
    case 'end':
      return state.phase === 'grabbed'
        ? moveGrabbed(state, context.settle(withAxis(state.at, intent.axis, intent.to)))
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
  if (state.phase === 'dragging' || state.phase === 'pressed') return unchanged(state)
  const pressed: MoveState = {
    phase: 'pressed',
    pointerId,
    id: mark?.id,
    start: mark?.start ?? [],
    from: point,
    slackPx,
    grip: mark ? { xPx: mark.middle.xPx - point.xPx, yPx: mark.middle.yPx - point.yPx } : { xPx: 0, yPx: 0 },
    armed: state.phase === 'armed' ? { id: state.id, start: state.start } : undefined,
  }
  return { state: pressed, effects: state.phase === 'grabbed' ? [restore(state, 'blur')] : [] }
}

function slide(state: MoveState, intent: Intent<'slide'>, context: MoveContext): MoveResult {
  if (state.phase === 'pressed') {
    const { id, start, from, slackPx, pointerId, grip } = state
    const slipped = Math.hypot(intent.point.xPx - from.xPx, intent.point.yPx - from.yPx)
    if (pointerId !== intent.pointerId || id === undefined || !context.editable || slipped <= slackPx) {
      return unchanged(state)
    }
    const at = pointerPosition(intent.point, grip, context)
    return {
      state: { phase: 'dragging', id, start, at, pointerId, grip },
      effects: [
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
    return finish(state, pointerPosition(intent.point, state.grip, context), 'pointer')
  }
  if (state.phase !== 'pressed' || state.pointerId !== intent.pointerId) return unchanged(state)
  const { armed, id, start } = state
  if (armed) {
    if (!context.editable) return { state: RESTING, effects: [] }
    return finish(armed, context.settle(context.view.invert(intent.point)), 'pointer')
  }
  if (id !== undefined && id === context.selected && context.editable) return arm({ id, start })
  return { state: RESTING, effects: [{ type: 'select', id }] }
}

function grab(state: MoveState, { id, start }: Intent<'grab'>, context: MoveContext): MoveResult {
  if (!context.editable || state.phase === 'dragging' || state.phase === 'pressed' || state.phase === 'grabbed') {
    return unchanged(state)
  }
  return {
    state: { phase: 'grabbed', id, start, at: start },
    effects: [
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
  if (samePosition(at, start)) return { state: RESTING, effects: [restore({ id, start }, 'unchanged')] }
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
  if (pointerId !== undefined && 'pointerId' in state && state.pointerId !== pointerId) return unchanged(state)
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

function pointerPosition(point: PointPx, grip: PointPx, context: MoveContext): Position {
  return context.settle(context.view.invert({ xPx: point.xPx + grip.xPx, yPx: point.yPx + grip.yPx }))
}

function withAxis(position: Position, axis: number, value: number): Position {
  return position.map((old, index) => (index === axis ? value : old))
}
