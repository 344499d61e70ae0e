import { CoordinationForces } from '@kvadrant/react'
import { FIGURE_SETTINGS } from '../attributes/figureSettings'
import type { AnyFigure } from '../element/anyFigure'
import { FigureElement } from '../element/FigureElement'

/** `<kv-coordination-forces>`: three coordination forces, figure 4 of the whitepaper. */
export class KvCoordinationForces extends FigureElement {
  /** @internal */
  static override readonly component = CoordinationForces as AnyFigure
  /** @internal */
  static override readonly settings = FIGURE_SETTINGS
  static {
    this.expose()
  }
}
