import type { Scene } from '../scene/scene'

/** A place in CSS pixels of the window. */
export interface Spot {
  readonly xPx: number
  readonly yPx: number
}

/** The ids of the points that have a mark of their own, and of those that have a label. */
export interface Drawn {
  readonly marks: readonly string[]
  readonly labels: readonly string[]
}

/** A scene that has been mounted, as the measuring sees it. */
export interface Mounted {
  /** The middle of a point on the screen; undefined while it is not drawn. */
  readonly spot: (id: string) => Spot | undefined
  /** Where the host's data say now that a point lies; undefined where there is no such point. */
  readonly position: (id: string) => { readonly x: number; readonly y: number } | undefined
  /** The text that is shown for what is pointed at; empty for none. */
  readonly pointedAt: () => string
  /** What is drawn, where that may be less than what was given. */
  readonly drawn?: (() => Drawn) | undefined
  /** Takes everything down again. */
  readonly unmount: () => void
}

/** Puts a scene into an element, as the users of a library do it. */
export type Mount = (host: HTMLElement, scene: Scene) => Mounted
