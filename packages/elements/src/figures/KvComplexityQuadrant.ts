import { ComplexityQuadrant } from '@kvadrant/react'
import { FIGURE_SETTINGS } from '../attributes/figureSettings'
import type { AnyFigure } from '../element/anyFigure'
import { FigureElement } from '../element/FigureElement'

/** `<kv-complexity-quadrant>`: the complexity quadrant, figure 5 of the whitepaper. */
export class KvComplexityQuadrant extends FigureElement {
  /** @internal */
  static override readonly component = ComplexityQuadrant as AnyFigure
  /** @internal */
  static override readonly settings = FIGURE_SETTINGS
  static {
    this.expose()
  }
}
