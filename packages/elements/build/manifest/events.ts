import type { KvadrantEventMap } from '../../src/element/events'

/** What each event says, and the type of its detail. */
export const EVENTS: {
  readonly [name in keyof KvadrantEventMap]: { readonly detail: string; readonly about: string }
} = {
  'kv-move': { detail: 'MoveDetail', about: 'A move goes on; at most once a frame.' },
  'kv-commit': {
    detail: 'CommitDetail',
    about: 'A change is finished. `detail.until(promise)` has it shown as being saved.',
  },
  'kv-select': { detail: 'SelectDetail', about: 'Another initiative is selected, or none.' },
  'kv-hover': { detail: 'SelectDetail', about: 'Another initiative is pointed at, or none.' },
  'kv-threshold': { detail: 'ThresholdDetail', about: 'A split or the tolerance was moved.' },
  'kv-error': {
    detail: 'ErrorDetail',
    about: 'Something could not be read, fetched or carried out.',
  },
}
