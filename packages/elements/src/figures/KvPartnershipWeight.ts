import { PartnershipWeight } from '@kvadrant/react'
import { FIGURE_SETTINGS } from '../attributes/figureSettings'
import type { AnyFigure } from '../element/anyFigure'
import { FigureElement } from '../element/FigureElement'

/** `<kv-partnership-weight>`: light and heavy partnership, figure 3 of the whitepaper. */
export class KvPartnershipWeight extends FigureElement {
  /** @internal */
  static override readonly component = PartnershipWeight as AnyFigure
  /** @internal */
  static override readonly settings = FIGURE_SETTINGS
  static {
    this.expose()
  }
}
