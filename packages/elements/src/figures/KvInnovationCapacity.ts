import { InnovationCapacity } from '@kvadrant/react'
import { FIGURE_SETTINGS } from '../attributes/figureSettings'
import type { AnyFigure } from '../element/anyFigure'
import { FigureElement } from '../element/FigureElement'

/** `<kv-innovation-capacity>`: ambition and capability, figure 2 of the whitepaper. */
export class KvInnovationCapacity extends FigureElement {
  /** @internal */
  static override readonly component = InnovationCapacity as AnyFigure
  /** @internal */
  static override readonly settings = FIGURE_SETTINGS
  static {
    this.expose()
  }
}
