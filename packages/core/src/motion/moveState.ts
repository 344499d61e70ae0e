import type { PointPx, Position } from '../model/position'
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

/** A mark that a person is moving, or is about to move. */
export interface Moving {
  readonly id: string
  /** Where the move began, and where a cancel brings the mark back to. */
  readonly start: Position
  /** The axis of the handle that is moved, in a space with a handle for each axis. */
  readonly axis?: number | undefined
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
      readonly axis?: number | undefined
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
  | {
      readonly type: 'step'
      readonly axis: number
      readonly direction: 1 | -1
      readonly large: boolean
    }
  | { readonly type: 'end'; readonly axis: number; readonly to: 0 | 1 }
  | { readonly type: 'drop' }
  | ({ readonly type: 'arm' } & Moving)
  | { readonly type: 'cancel'; readonly cause: CancelCause; readonly pointerId?: number }

/** What has to happen because of an intent, in this order. */
export type MoveEffect =
  | { readonly type: 'select'; readonly id: string | undefined }
  | ({ readonly type: 'begin'; readonly by: 'pointer' | 'keyboard' } & Moving)
  | ({ readonly type: 'move'; readonly at: Position; readonly by: 'pointer' | 'keyboard' } & Moving)
  | ({
      readonly type: 'commit'
      readonly at: Position
      readonly by: 'pointer' | 'keyboard'
    } & Moving)
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
  /** One axis set to a value on the unit scale; linked axes make room. */
  readonly adjust: (position: Position, axis: number, value: number) => Position
  readonly selected: string | undefined
  readonly editable: boolean
}

/** Where an intent leads: the state after it, and what has to happen. */
export interface MoveResult {
  readonly state: MoveState
  readonly effects: readonly MoveEffect[]
}

/** Nobody is moving anything. */
export const RESTING: MoveState = { phase: 'resting' }
