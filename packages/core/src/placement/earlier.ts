import { sameCoordinate, samePosition } from '../model/position'
import type { NotPlaced, Placed, Placement } from './place'

/** Where an initiative of the figure stood earlier, and what became different since. */
export interface EarlierStand<Row = unknown> {
  /** The earlier row as it was placed. */
  readonly was: Placed<Row>
  /** The axes whose value is another one now, also where both are drawn at the same edge. */
  readonly changed: readonly number[]
  /** Whether it is drawn in another place now. */
  readonly moved: boolean
  /** Whether it lies in another region now, by the borders of now. */
  readonly crossed: boolean
}

/** An earlier reading of the figure's rows beside the one of now. Ours, not the whitepaper's. */
export interface Earlier<Row = unknown> {
  /** Where each initiative stood that has a place now and had one then, by its id. */
  readonly stands: ReadonlyMap<string, EarlierStand<Row>>
  /** Those that have a place now and whose earlier row had none, by id, with the reasons. */
  readonly unplaced: ReadonlyMap<string, NotPlaced<Row>>
  /** Those that have a place now and no earlier row: the new ones, in the order of the rows. */
  readonly added: readonly Placed<Row>[]
  /** Earlier rows, with a place or without, that no row of now stands for, in their own order. */
  readonly gone: readonly (Placed<Row> | NotPlaced<Row>)[]
  /** Whether the earlier rows could not be read at all; everything else is then empty. */
  readonly refused: boolean
}

/** What {@link earlierOf} compares. */
export interface EarlierInput<Row = unknown> {
  /** What the figure shows now. */
  readonly now: Placement<Row>
  /** The earlier rows, placed by the same settings. */
  readonly before: Placement<Row>
  /** All rows of now, those that a filter leaves out too: they are not gone. @default `now` */
  readonly all?: Pick<Placement<Row>, 'placed' | 'notPlaced'> | undefined
  /** The earlier rows that a filter leaves: only those are told of as gone. @default `before` */
  readonly kept?: Pick<Placement<Row>, 'placed' | 'notPlaced'> | undefined
}

/**
 * Matches the rows of now with the earlier ones by id. Rows without an id are matched by their
 * number, as ids are made; of several earlier rows with one id the first counts. A row that had a
 * place and has none now is neither here nor gone: the figure says that it is not placed.
 */
export function earlierOf<Row>({
  now,
  before,
  all = now,
  kept = before,
}: EarlierInput<Row>): Earlier<Row> {
  const stands = new Map<string, EarlierStand<Row>>()
  const unplaced = new Map<string, NotPlaced<Row>>()
  const added: Placed<Row>[] = []
  if (before.diagnostics.some(({ severity }) => severity === 'error'))
    return { stands, unplaced, added, gone: [], refused: true }

  const placedBefore = new Map(before.placed.map((one) => [one.id, one]))
  const notPlacedBefore = new Map(before.notPlaced.map((one) => [one.id, one]))
  for (const one of now.placed) {
    const was = placedBefore.get(one.id)
    const without = notPlacedBefore.get(one.id)
    if (was) stands.set(one.id, standOf(was, one))
    else if (without) unplaced.set(one.id, without)
    else added.push(one)
  }
  const here = new Set([...all.placed, ...all.notPlaced].map(({ id }) => id))
  const gone = [...kept.placed, ...kept.notPlaced]
    .filter(({ id }) => !here.has(id))
    .sort((a, b) => a.index - b.index)
  return { stands, unplaced, added, gone, refused: false }
}

function standOf<Row>(was: Placed<Row>, one: Placed<Row>): EarlierStand<Row> {
  return {
    was,
    changed: one.values.flatMap((value, axis) =>
      sameCoordinate(value, was.values[axis]) ? [] : [axis],
    ),
    moved: !samePosition(was.position, one.position),
    crossed: was.region !== one.region,
  }
}
