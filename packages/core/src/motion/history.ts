import type { FieldValues } from '../model/change'

/** What the history remembers of one initiative's move: values by field, in host units. Never rows. */
export interface Step {
  readonly id: string
  /** Id of the figure that it was made in; left out where there is but one. */
  readonly figure?: string
  readonly before: FieldValues
  readonly changes: FieldValues
}

/** What can be undone and redone, the latest last. One entry is one thing a person did. */
export interface History {
  readonly past: readonly (readonly Step[])[]
  readonly future: readonly (readonly Step[])[]
}

export const EMPTY_HISTORY: History = { past: [], future: [] }

/** How many entries are kept. */
export const HISTORY_LIMIT = 200

/** Remembers what was done; what could be redone is forgotten. */
export function record(history: History, steps: readonly Step[]): History {
  if (steps.length === 0) return history
  const entry = steps.map(({ id, figure, before, changes }) => ({
    id,
    ...madeIn(figure),
    before,
    changes,
  }))
  return { past: [...history.past, entry].slice(-HISTORY_LIMIT), future: [] }
}

/** An entry taken from the history: the values to go to by id, and the history after it. */
export interface Turn {
  readonly history: History
  readonly targets: readonly Target[]
}

/** Values that an initiative is to go to, and the figure that it was moved in. */
export interface Target {
  readonly id: string
  readonly figure?: string
  readonly values: FieldValues
}

/** Takes the latest entry back. Entries none of whose rows exist any more are dropped on the way. */
export function undo(history: History, exists: (id: string) => boolean): Turn | undefined {
  const past = [...history.past]
  for (let entry = past.pop(); entry !== undefined; entry = past.pop()) {
    const alive = entry.filter(({ id }) => exists(id))
    if (alive.length === 0) continue
    return {
      history: { past, future: [...history.future, alive] },
      targets: alive.map(({ id, figure, before }) => ({ id, ...madeIn(figure), values: before })),
    }
  }
  return undefined
}

/** Does again what was last undone. */
export function redo(history: History, exists: (id: string) => boolean): Turn | undefined {
  const future = [...history.future]
  for (let entry = future.pop(); entry !== undefined; entry = future.pop()) {
    const alive = entry.filter(({ id }) => exists(id))
    if (alive.length === 0) continue
    return {
      history: { past: [...history.past, alive], future },
      targets: alive.map(({ id, figure, changes }) => ({ id, ...madeIn(figure), values: changes })),
    }
  }
  return undefined
}

/** Forgets an entry that the host refused: the latest one that is exactly these steps. */
export function forget(history: History, steps: readonly Step[]): History {
  const refused = JSON.stringify(steps.map(({ id, changes }) => [id, changes]))
  const index = lastIndex(
    history.past,
    (entry) => JSON.stringify(entry.map(({ id, changes }) => [id, changes])) === refused,
  )
  return index < 0 ? history : { ...history, past: history.past.filter((_, at) => at !== index) }
}

/** No key where there is no figure. */
function madeIn(figure: string | undefined): Pick<Step, 'figure'> {
  return figure === undefined ? {} : { figure }
}

function lastIndex<Item>(list: readonly Item[], matches: (item: Item) => boolean): number {
  for (let index = list.length - 1; index >= 0; index--) {
    const item = list[index]
    if (item !== undefined && matches(item)) return index
  }
  return -1
}
