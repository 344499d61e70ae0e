import type { FrameChange } from './change'
import type { Plain } from './plainCopy'

/** The version of the messages. A page and a frame of different versions do not understand each other. */
export const FRAME_VERSION = 1

/** The figures that a frame can show, by the names of their elements. */
export type FigureTag =
  | 'kv-complexity-quadrant'
  | 'kv-sourcing-dilemma'
  | 'kv-innovation-capacity'
  | 'kv-partnership-weight'
  | 'kv-coordination-forces'
  | 'kv-innovation-roles'
  | 'kv-decision-matrix'

/** Rows, as they are sent. What is no list is diagnosed by the figure. */
export type FrameRows = Plain

/** Settings of a figure by the name of the property, as far as they are plain data. */
export type FrameSettings = { readonly [name: string]: Plain }

/** What the page around the frame says. */
export type HostMessage =
  | {
      readonly type: 'figure'
      /** The figure to show; several share one portfolio. */
      readonly figure: FigureTag | readonly FigureTag[]
      readonly settings: FrameSettings
      /** The rows; left out, those that are there stay. */
      readonly data?: FrameRows
      /** The colour scheme of the page around; left out, the reader's own. */
      readonly scheme?: 'light' | 'dark'
      /** Whether the frame is made as high as it says, and needs no scrollbar. */
      readonly fit: boolean
      /** Whether moves are to be told of while they go on. */
      readonly moves: boolean
    }
  | { readonly type: 'data'; readonly data: FrameRows }
  | { readonly type: 'answer'; readonly id: string; readonly saved: true }
  | { readonly type: 'answer'; readonly id: string; readonly saved: false; readonly reason: string }

/** What the frame says. */
export type FrameMessage =
  | {
      readonly type: 'ready'
      /** Whether the frame has no figure yet, and waits for one. */
      readonly waiting: boolean
    }
  | {
      readonly type: 'height'
      /** What the content needs, in whole CSS pixels. */
      readonly heightPx: number
    }
  | { readonly type: 'move'; readonly change: FrameChange }
  | {
      readonly type: 'commit'
      /** To be named in the answer. */
      readonly id: string
      /** One change, or a list where several rows changed in one step. */
      readonly change: FrameChange | readonly FrameChange[]
    }
  | { readonly type: 'select'; readonly selected: string | null }
  | {
      readonly type: 'error'
      readonly kind: string
      readonly message: string
      /** What else is known, by name. */
      readonly details: Plain
    }

/** A message with the mark and the version that make it one of ours. */
export function stamped<Message extends HostMessage | FrameMessage>(message: Message) {
  return { kvadrant: FRAME_VERSION, ...message }
}
