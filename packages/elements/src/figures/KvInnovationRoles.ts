import { InnovationRoles } from '@kvadrant/react'
import { FIGURE_SETTINGS } from '../attributes/figureSettings'
import type { AnyFigure } from '../element/anyFigure'
import { FigureElement } from '../element/FigureElement'

/** `<kv-innovation-roles>`: who leads and who follows, the conclusion of the whitepaper. */
export class KvInnovationRoles extends FigureElement {
  /** @internal */
  static override readonly component = InnovationRoles as AnyFigure
  /** @internal */
  static override readonly settings = FIGURE_SETTINGS
  static {
    this.expose()
  }
}
