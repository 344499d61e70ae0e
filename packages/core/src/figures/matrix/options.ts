import type { Domain } from '../../scales/domain'
import type { Tone } from '../defineFigure'

/** A word that an ordinal axis can hold, and what it is called. */
export interface MatrixStep {
  /** As it stands in the rows, and in changes. */
  readonly word: string
  readonly name: string
}

/** An axis of a matrix, with its texts in the host's language. */
export interface MatrixAxis {
  /** The field that the axis shows; rows keep it under this key unless `fields` says otherwise. */
  readonly field: string
  readonly name: string
  /** What its low end is called. @default the least value, or the name of the first step */
  readonly low?: string | undefined
  /** What its high end is called. @default the greatest value, or the name of the last step */
  readonly high?: string | undefined
  /** The least and the greatest value, in the host's units. @default [0, 1] */
  readonly domain?: Domain | undefined
  /**
   * Where the axis is split, rising, in the units of `domain`: one fewer than the columns or rows.
   * A position on a split belongs to the higher side. @default parts of one width
   */
  readonly splits?: readonly number[] | undefined
  /** The words of an ordinal axis, lowest first. Then the other axis is ordinal too. @default a scale of numbers */
  readonly steps?: readonly MatrixStep[] | undefined
}

/** A cell of a matrix, with its texts in the host's language. */
export interface MatrixRegion {
  /** Unlike every other cell's. */
  readonly id: string
  readonly name: string
  /** What it means that an initiative lies here. @default nothing */
  readonly reading?: string | undefined
  /** Which of the quiet tints it has. @default 'neutral' */
  readonly tone?: Tone | undefined
}

/** A matrix of any number of columns and rows. */
export interface MatrixOptions {
  /** What changes and texts call the figure, in kebab case. @default 'matrix' */
  readonly id?: string | undefined
  /** The question that the figure answers. */
  readonly title: string
  /** The axis across, from the left (from the right in a right-to-left page), and the one upwards. */
  readonly axes: readonly [across: MatrixAxis, up: MatrixAxis]
  /** The cells: rows from the top down, each from the low end of the axis across. */
  readonly regions: readonly (readonly MatrixRegion[])[]
  /** What an ordinal matrix says under its columns. @default the names of both axes */
  readonly foot?: string | undefined
}
