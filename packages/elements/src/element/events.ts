import type { Change, Diagnostic } from '@kvadrant/core'

/** What `kv-move` tells: a move that goes on, at most once a frame. */
export interface MoveDetail {
  readonly change: Change<object>
}

/** What `kv-commit` tells: a finished change; of a portfolio, several that were made in one step. */
export interface CommitDetail {
  readonly change: Change<object> | readonly Change<object>[]
  /**
   * Hands over a promise, while the event is being dispatched: the mark is shown as being saved
   * until it settles, and goes back where it is rejected. Where several listeners hand over
   * promises, all of them are waited for.
   */
  readonly until: (saved: PromiseLike<unknown>) => void
}

/** What `kv-select` and `kv-hover` tell: the id of the initiative, null for none. */
export interface SelectDetail {
  readonly id: string | null
}

/** What `kv-threshold` tells: the splits by field in its units, or the tolerance, once people move them. */
export interface ThresholdDetail {
  readonly split?: unknown
  readonly tolerance?: unknown
}

/** What `kv-error` tells. */
export interface ErrorDetail {
  /**
   * What went wrong: an `attribute` that says nothing that can be used; `data` that are no rows;
   * rows that could not be fetched (`load`); the page's own code, or a promise that was rejected
   * (`host`); values in the rows that could not be used (`diagnostics`).
   */
  readonly kind: 'attribute' | 'data' | 'load' | 'host' | 'diagnostics'
  /** A sentence for people, in the element's language. */
  readonly message: string
  /** What was thrown or rejected, where something was. */
  readonly error?: unknown
  /** What in the rows could not be used. */
  readonly diagnostics?: readonly Diagnostic[]
  /** The attribute that it is about. */
  readonly attribute?: string
}

/** The elements' events by name. All of them bubble, and leave shadow roots. */
export interface KvadrantEventMap {
  'kv-move': CustomEvent<MoveDetail>
  'kv-commit': CustomEvent<CommitDetail>
  'kv-select': CustomEvent<SelectDetail>
  'kv-hover': CustomEvent<SelectDetail>
  'kv-threshold': CustomEvent<ThresholdDetail>
  'kv-error': CustomEvent<ErrorDetail>
}

/** Sends one of the elements' events. */
export function send<Name extends keyof KvadrantEventMap>(
  element: Element,
  name: Name,
  detail: KvadrantEventMap[Name]['detail'],
): void {
  element.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }))
}

/** Sends `kv-commit` and gives back what to wait for; undefined where nobody handed over a promise. */
export function sendCommit(
  element: Element,
  change: CommitDetail['change'],
): Promise<unknown> | undefined {
  const promises: PromiseLike<unknown>[] = []
  send(element, 'kv-commit', { change, until: (saved) => void promises.push(saved) })
  return promises.length === 0 ? undefined : Promise.all(promises)
}
