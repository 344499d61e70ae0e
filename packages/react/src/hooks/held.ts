import type { Change, FieldValues } from '@kvadrant/core'

/** A change, and the fields that it rests on: those that its figure shows, as the host has them. */
export interface Made {
  readonly change: Change
  readonly watched: readonly string[]
  /** What a row says in a field; rows are the host's, so anything may be one. */
  readonly cellOf: (row: unknown, field: string) => unknown
}

/** Values that a person gave an initiative and that the host's rows do not hold (yet). */
export interface Held {
  readonly id: string
  readonly values: FieldValues
  readonly cellOf: Made['cellOf']
  /** What the host's row said, by field, when the change was made; a row that says something else is believed. */
  readonly said: ReadonlyMap<string, unknown>
  /** Which commit is waited for; a later one in the same figure and row replaces it. */
  readonly commit: number
  /** Whether a promise of the host's is waited for. */
  readonly saving: boolean
}

/** All that is held, by figure and row, in the order of their latest changes: of two values of a field the later one stands. */
export type Holding = ReadonlyMap<string, Held>

export const NOTHING_HELD: Holding = new Map()

/** Holds a change, on top of what is held of its row from before. */
export function hold(
  old: Holding,
  { change, watched, cellOf }: Made,
  { commit, saving }: Pick<Held, 'commit' | 'saving'>,
): Holding {
  const before = old.get(keyOf(change))
  const next = without(old, keyOf(change))
  const cellIn = (field: string) => [field, cellOf(change.row, field)] as const
  return next.set(keyOf(change), {
    id: change.id,
    values: { ...before?.values, ...change.changes },
    cellOf,
    said: new Map([...watched.map(cellIn), ...(before?.said ?? [])]),
    commit,
    saving,
  })
}

/** Lets go of what a commit holds of a row, unless a later commit has taken it over. */
export function letGo(old: Holding, change: Change, commit: number): Holding {
  return old.get(keyOf(change))?.commit === commit ? without(old, keyOf(change)) : old
}

/** Keeps what a commit holds of a row, as saved. */
export function keep(old: Holding, change: Change, commit: number): Holding {
  const one = old.get(keyOf(change))
  return one?.commit === commit ? new Map(old).set(keyOf(change), { ...one, saving: false }) : old
}

/**
 * Takes back what a change did, and only that: earlier moves of the row stay where they are kept
 * for good, and so do later ones, which have a commit of their own to be waited for.
 *
 * @param holdsRows Whether the host holds the rows, so that the latest change goes back to them.
 */
export function takeBack(
  old: Holding,
  change: Change,
  commit: number,
  holdsRows: boolean,
): Holding {
  const one = old.get(keyOf(change))
  if (!one) return old
  const isLatest = one.commit === commit
  if (isLatest && holdsRows) return without(old, keyOf(change))
  const back = Object.entries(change.before).filter(([field]) =>
    Object.is(one.values[field], change.changes[field]),
  )
  return new Map(old).set(keyOf(change), {
    ...one,
    values: { ...one.values, ...Object.fromEntries(back) },
    saving: isLatest ? false : one.saving,
  })
}

/** Whether a row still says what it said when the changes that are held were made. */
export function holdsOver({ said, cellOf }: Held, row: unknown): boolean {
  return [...said].every(([field, cell]) => Object.is(cellOf(row, field), cell))
}

/** Figures' ids have no spaces. */
function keyOf({ figure, id }: Change): string {
  return `${figure} ${id}`
}

function without(old: Holding, key: string): Map<string, Held> {
  const next = new Map(old)
  next.delete(key)
  return next
}
