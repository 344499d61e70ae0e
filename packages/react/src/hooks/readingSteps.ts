import {
  type FigureDefinition,
  type Groups,
  groupStyles,
  type Placed,
  type Placement,
  type PlaceOptions,
  readingOrder,
  type Texts,
} from '@kvadrant/core'
import type { FigureReading } from '../model'
import type { FigureOptions } from '../types'

/** How rows are read: as the host says, and a row without a label is called by its number. */
export function settingsOf<Row extends object>(
  { fields, domain, split, tolerance }: FigureOptions<Row>,
  texts: Texts,
): PlaceOptions<Row> {
  const unnamed = (row: number) => texts.say('figure.unnamed', { row })
  return { fields, domain, split, tolerance, unnamed }
}

/** The placed initiatives by id. */
export function byId<Row>({ placed }: Placement<Row>): ReadonlyMap<string, Placed<Row>> {
  return new Map(placed.map((one) => [one.id, one]))
}

/** The placed initiatives in the order of the keyboard and the table. */
export function orderOf<Row>(
  { placed, partition }: Placement<Row>,
  { space }: FigureDefinition,
): readonly Placed<Row>[] {
  return readingOrder(placed, partition, space.arrows)
}

/** The groups that have a look of their own. */
export interface GroupChoice {
  /** By the host. @default the largest of the figure */
  readonly chosen?: readonly string[] | undefined
  /** Where the host chose none, shared with other figures; only those in this one are in its legend. */
  readonly ranked?: readonly string[] | undefined
}

/** Gives the groups of a figure their looks, or its rows where each has one of its own. */
export function groupsOf<Row>(
  { placed }: Placement<Row>,
  { styleBy }: FigureDefinition,
  { chosen, ranked }: GroupChoice,
): Groups {
  // Rows that have looks of their own share none with other figures.
  if (chosen || !ranked || styleBy === 'row') return groupStyles(placed, chosen, styleBy)
  const all = groupStyles(placed, ranked)
  return { ...all, styles: all.styles.filter(({ count }) => count > 0) }
}

/** A reading of no rows at all, for a drawing that still keeps them back. Earlier rows are kept back too. */
export function emptied<Row extends object>({
  placement,
  groups,
}: Pick<FigureReading<Row>, 'placement' | 'groups'>): FigureReading<Row> {
  return {
    filtered: 0,
    placement: { ...placement, placed: [], notPlaced: [] },
    placedById: new Map(),
    order: [],
    groups: { ...groups, styles: [] },
  }
}
