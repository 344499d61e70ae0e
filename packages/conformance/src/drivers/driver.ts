import type { KeyStroke } from '../input/keys'
import type { ClientPoint } from '../input/screen'
import type { FigureView } from '../mount/figureView'
import type { Journey, Scene, Values } from '../scenes/scene'

/**
 * What the conformance suite has to know of a space to act in it as a person does: where values
 * lie on the screen, and which keys, numbers and range values take a mark along a journey. Reads
 * the drawing as it is shown, never the figure's own arithmetic. There is one for each space.
 */
export interface SpaceDriver {
  readonly space: 'plane' | 'line' | 'simplex' | 'profile' | 'grid'
  /**
   * What rows hold on the axes. Numbers are written into fields, can lie between any two others and
   * outside of their domain; words are chosen from lists. @default 'numbers'
   */
  readonly values?: 'numbers' | 'words'
  /**
   * Where a row with these values is drawn: all its values on the figure's axes, in host units.
   * Where a row has a mark for each axis, `handle` is the number of one.
   */
  readonly pointAt: (view: FigureView, scene: Scene, values: Values, handle?: number) => ClientPoint
  /**
   * How far a resting mark is from where it belongs when it was let go at a point, in pixels.
   * @default the distance; where marks are arranged in cells, that from the point's cell
   */
  readonly astrayPx?: (view: FigureView, mark: ClientPoint, wanted: ClientPoint) => number
  /** A point of the drawing's ground that is in reach of no mark of the scene's few rows. */
  readonly ground: (view: FigureView, scene: Scene) => ClientPoint
  /** The keys from a row's first mark to the one that travels; left out where a row has one mark. */
  readonly keysToHandle?: (journey: Journey) => readonly KeyStroke[]
  /** The keys that take the grabbed mark along the journey, with large steps where they fit. */
  readonly keysAlong: (scene: Scene, journey: Journey, mirror: boolean) => readonly KeyStroke[]
  /** The number field or the list of words that makes the journey at one go, and what is typed into it, in Swedish. */
  readonly typedAlong: (
    scene: Scene,
    journey: Journey,
  ) => { readonly field: string; readonly text: string }
  /** The range input that makes the journey at one go, and its new value. */
  readonly rangedAlong: (
    scene: Scene,
    journey: Journey,
  ) => { readonly field: string; readonly value: number }
  /** Whether a step along one axis may change others too, which make room. @default false */
  readonly linked?: boolean
  /** The keys that take a grabbed mark a step, small and large. */
  readonly stepKeys: (scene: Scene, mirror: boolean) => readonly StepKey[]
  /** A key that takes a grabbed mark to the least and to the greatest value of an axis, by field. */
  readonly endKeys: (scene: Scene, mirror: boolean) => readonly EndKey[]
}

/** A key that steps along an axis. */
export interface StepKey {
  readonly key: KeyStroke
  readonly field: string
  /** How far: in hundredths of the field's domain, or in words; above 0 towards its greatest value. */
  readonly by: number
}

/** A key that goes to an end of an axis. */
export interface EndKey {
  readonly key: KeyStroke
  readonly field: string
  readonly end: 'low' | 'high'
}
