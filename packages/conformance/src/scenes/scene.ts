import type { Domain, FigureDefinition } from '@kvadrant/core'
import type { Initiative } from './initiative'

/** A value of an axis as rows keep it: a number in the host's units, or a word. */
export type Value = number | string

/** Values by field. */
export type Values = { readonly [field: string]: Value }

/** A text in both languages that ship. */
export interface InBoth {
  readonly sv: string
  readonly en: string
}

/** An axis as the suite meets it: in the rows, in the table and beside a range. */
export interface SceneAxis {
  readonly field: string
  /** As in the table's head. */
  readonly name: InBoth
  /** The words of an ordinal axis, lowest first. @default numbers */
  readonly words?: readonly SceneWord[]
}

/** A word of an ordinal axis: as rows keep it, and as people read it. */
export interface SceneWord {
  readonly word: string
  readonly name: InBoth
}

/** One move of one row, which every kind of input can make. */
export interface Journey {
  /** Id of the row that travels. */
  readonly id: string
  /** Which of the row's marks travels, by the number of its axis; left out where a row has one mark. */
  readonly handle?: number
  /** What the row holds in the fields that change, before. */
  readonly before: Values
  /** The same fields, after; nothing else changes. */
  readonly changes: Values
  /** Ids of the regions that it lies in before and after; they differ. */
  readonly from: string
  readonly to: string
  /** The cells of its row in the table before and after, without its name and group, in Swedish. */
  readonly cellsBefore: readonly string[]
  readonly cellsAfter: readonly string[]
}

/** What the live region says about the scene's journey. */
export interface Sentences {
  readonly moved: InBoth
  readonly undone: InBoth
  readonly redone: InBoth
  readonly grabbed: InBoth
  readonly armed: InBoth
  readonly cancelled: InBoth
  readonly refused: InBoth
  readonly gone: InBoth
  readonly changedElsewhere: InBoth
}

/** A value beyond its domain, and a move along another axis that must leave it as it is. */
export interface OutsideScene {
  readonly row: Initiative
  readonly field: string
  /** A value inside for the move along one of the other axes. */
  readonly other: { readonly field: string; readonly value: number }
}

/** A figure with a few rows, all that the suite has to know to judge it. */
export interface Scene {
  readonly definition: FigureDefinition
  /** Some rows with groups, far apart from each other, all of them inside. */
  readonly rows: readonly Initiative[]
  /** Id of the region that each of the rows lies in, by the row's id. */
  readonly homes: { readonly [id: string]: string }
  readonly domain: { readonly [field: string]: Domain }
  readonly axes: readonly SceneAxis[]
  /** Names of the regions by id. */
  readonly regions: { readonly [id: string]: InBoth }
  readonly journey: Journey
  readonly sentences: Sentences
  /** Left out where no value can be outside. */
  readonly outside?: OutsideScene
  /** A split that people may move: where it is and where it goes, in the field's units. Left out where there is none. */
  readonly split?: { readonly field: string; readonly from: number; readonly to: number }
  /** Whether initiatives on one spot are drawn as one mark. @default true; a line puts them beside each other */
  readonly stacks?: boolean
  /** Whether the drawing says how many lie in each region. @default true; readings of whole rows have no place in it */
  readonly counted?: boolean
  /** Whether marks have labels in the drawing. @default true; lines are named by the legend */
  readonly labelled?: boolean
  /**
   * The narrowest of the suite's widths at which each of three rows is named, and at which some of
   * many are. @default any; in cells beside each other names need room, and give way to marks
   */
  readonly namedFromPx?: { readonly few: number; readonly many: number }
  /** What a screen reader calls a mark that can be moved. @default a movable initiative */
  readonly role?: InBoth
  /** Any number of rows, from a real portfolio where there are enough. */
  readonly crowd: (count: number) => Promise<readonly Initiative[]>
}
