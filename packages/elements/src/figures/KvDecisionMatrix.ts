import { matrixOf, type MatrixOptions } from '@kvadrant/core'
import { DecisionMatrix } from '@kvadrant/react'
import { MATRIX_SETTINGS } from '../attributes/figureSettings'
import type { AnyFigure } from '../element/anyFigure'
import { FigureElement } from '../element/FigureElement'
import type { LooseProps } from '../element/figureProps'

/**
 * `<kv-decision-matrix>`: a matrix of any number of columns and rows in your own words. It needs
 * `axes` and `regions`. Ours, not the whitepaper's.
 */
export class KvDecisionMatrix extends FigureElement {
  /** @internal */
  static override readonly component = DecisionMatrix as unknown as AnyFigure
  /** @internal */
  static override readonly settings = MATRIX_SETTINGS
  static {
    this.expose()
  }

  /**
   * What lies across and upwards, and where it is split. A matrix without axes draws nothing.
   */
  declare axes: MatrixOptions['axes'] | undefined
  /** The cells: rows from the top down. */
  declare regions: MatrixOptions['regions'] | undefined
  /** What an ordinal matrix says under its columns. @default the names of both axes */
  declare foot: string | undefined
  /** What changes and texts call the figure, in kebab case. @default matrix */
  declare figure: string | undefined

  /** @internal */
  protected override fault(told: LooseProps): boolean {
    try {
      matrixOf({ ...told, id: told.figure } as unknown as MatrixOptions)
      return false
    } catch {
      return true
    }
  }
}
