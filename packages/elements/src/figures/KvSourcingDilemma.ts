import { type DilemmaDimension, dilemmaOf } from '@kvadrant/core'
import { SourcingDilemma } from '@kvadrant/react'
import { DILEMMA_SETTINGS } from '../attributes/figureSettings'
import type { AnyFigure } from '../element/anyFigure'
import { FigureElement } from '../element/FigureElement'
import type { LooseProps } from '../element/figureProps'

/** `<kv-sourcing-dilemma>`: two logics in one contract, figure 1 of the whitepaper. */
export class KvSourcingDilemma extends FigureElement {
  /** @internal */
  static override readonly component = SourcingDilemma as AnyFigure
  /** @internal */
  static override readonly settings = DILEMMA_SETTINGS
  static {
    this.expose()
  }

  /** The bipolar dimensions, top to bottom. @default the seven of the whitepaper's prose */
  declare dimensions: readonly DilemmaDimension[] | undefined

  /** @internal */
  protected override fault({ dimensions }: LooseProps): boolean {
    if (dimensions === undefined) return false
    try {
      dilemmaOf(dimensions as readonly DilemmaDimension[])
      return false
    } catch {
      return true
    }
  }
}
