import type { Point, Scene } from '../../scene/scene'

/** What every React contestant is given by the page that holds its points. */
export interface FigureProps {
  readonly scene: Scene
  readonly points: readonly Point[]
  /** Hears where a point was moved to, in 0..1. */
  readonly onMove: (id: string, x: number, y: number) => void
}
