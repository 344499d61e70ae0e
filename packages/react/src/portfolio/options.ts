import type { Change, ChangeReason, Domain, Fields, FieldValues } from '@kvadrant/core'
import type { ReactNode } from 'react'
import type { FigureOptions } from '../types'

/** A figure's own measure of distance, by the figure's id, on the unit scale. */
export type ToleranceValues = { readonly [figure: string]: number | undefined }

/**
 * What every figure of a portfolio shares. All of it is as in a single figure, but for what
 * stands here.
 */
export interface PortfolioOptions<Row extends object> extends Omit<
  FigureOptions<Row>,
  'fields' | 'domain' | 'tolerance' | 'defaultTolerance' | 'onTolerance' | 'onCommit'
> {
  /** Where a row keeps what the figures read: a key of the row, or a function of it. @default each field under its own name */
  readonly fields?: (Fields<Row> & Fields<Row, string>) | undefined
  /** The least and the greatest value of a field, in the host's units. @default [0, 1] */
  readonly domain?: { readonly [field: string]: Domain | undefined } | undefined
  /** The figures' own measures of distance, held by the host: how far from the diagonal is still suitable, how much tension is a dilemma. */
  readonly tolerance?: ToleranceValues | undefined
  /** The tolerances to begin with. @default each figure's own */
  readonly defaultTolerance?: ToleranceValues | undefined
  /** Hears of all tolerances while one is moved, and of the figure whose it is. */
  readonly onTolerance?: ((tolerance: ToleranceValues, figure: string) => void) | undefined
  /**
   * Hears of each finished change, once, whichever figure it was made in; of several as a list, in
   * their order, where they were made in one step: an import, its undo. Give back a promise to have
   * them shown as being saved, in every figure, until it settles; a rejection brings them back.
   */
  readonly onCommit?:
    | ((change: Change<Row> | readonly Change<Row>[]) => void | PromiseLike<unknown>)
    | undefined
}

/** Props of `Portfolio`. */
export interface PortfolioProps<Row extends object> extends PortfolioOptions<Row> {
  /** Figures, and anything else: what is no figure is left as it is. */
  readonly children?: ReactNode
}

/** Values that one row is to get. A `Change` is one, too. */
export interface RowValues {
  /** Id of the row, as figures have it. */
  readonly id: string
  /** Id of the figure that it is to count as made in. @default the one whose axes hold all of the fields */
  readonly figure?: string | undefined
  /** Values by field name, in host units; what no field can hold is left out. */
  readonly changes: FieldValues
}

/** What a step that no figure made can be called. */
export type StepReason = Exclude<ChangeReason, 'undo' | 'redo' | 'pointer'>
