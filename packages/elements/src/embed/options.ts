import type { FrameChange } from './change'
import type { FigureTag } from './messages'
import type { Plain } from './plainCopy'

/** What went wrong, in the frame or around it. */
export interface FrameError {
  /**
   * `frame`: a message that could not be used whole, `host`: a callback that threw. Others come from
   * the figure in the frame, as in its event `kv-error`.
   */
  readonly kind: string
  /** A sentence for people, in the figure's language, where the frame wrote one. */
  readonly message?: string
  /** What else the frame told. */
  readonly details?: Plain
  /** What was wrong with a message. */
  readonly code?: string
  /** The part of the message, or the setting. */
  readonly field?: string
  /** The callback that threw, and what. */
  readonly callback?: string
  readonly error?: unknown
}

/** What a frame is to show, and who hears of it. */
export interface EmbedOptions {
  /** The origin of the embed page, such as `https://figurer.example.se`. Nobody else is listened or spoken to. */
  readonly origin: string
  /** The element's name; a list of them shows several figures that share rows, selection and history. */
  readonly figure: FigureTag | readonly FigureTag[]
  /** The rows: plain data. Functions are left out. */
  readonly data?: readonly object[] | null | undefined
  /** Settings by the names of the element's properties, as far as they are plain data. */
  readonly settings?: { readonly [property: string]: unknown } | undefined
  /**
   * Hears of each finished change, as `kv-commit` tells it; its `row` is a copy. Give back a promise
   * to have the mark shown as being saved; a rejection, or an error, brings the mark back.
   */
  readonly onCommit?: ((change: FrameChange | readonly FrameChange[]) => unknown) | undefined
  /** Hears of a move while it goes on, at most once a frame. */
  readonly onMove?: ((change: FrameChange) => void) | undefined
  /** Hears the id of the selected initiative, null for none. */
  readonly onSelect?: ((id: string | null) => void) | undefined
  /** Hears what went wrong. @default reported to the console */
  readonly onError?: ((error: FrameError) => void) | undefined
}

/** A figure in a frame. */
export interface EmbeddedFigure {
  /**
   * Shows something else. What is left out stays as it is, but for the origin, which cannot change;
   * `settings` take the place of those before as a whole. Call it with `{ settings }` again where the
   * page's colour scheme was switched.
   */
  readonly update: (changes: Partial<Omit<EmbedOptions, 'origin'>>) => void
  /** Stops listening. The frame stays as it is, and what was not answered yet still is. */
  readonly destroy: () => void
}
