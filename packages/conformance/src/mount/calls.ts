import type { Change } from '@kvadrant/core'
import type { HostError, SplitValues } from '@kvadrant/react'
import type { Initiative } from '../scenes/initiative'

/** Something that a figure told its host. */
export type Call =
  | {
      readonly callback: 'onMove' | 'onCommit'
      readonly change: Change<Initiative>
      readonly atFrame: number
    }
  | { readonly callback: 'onSelect' | 'onHover'; readonly id: string | null }
  | { readonly callback: 'onSplit'; readonly split: SplitValues }
  | { readonly callback: 'onError'; readonly error: unknown; readonly where: HostError }

/** Everything that a figure told its host, the latest last. */
export interface Calls {
  readonly all: readonly Call[]
  readonly add: (call: Call) => void
  /** The changes that a callback got. */
  readonly changes: (callback: 'onMove' | 'onCommit') => readonly Change<Initiative>[]
  /** Ids that a callback got. */
  readonly ids: (callback: 'onSelect' | 'onHover') => readonly (string | null)[]
  readonly splits: () => readonly SplitValues[]
  readonly errors: () => readonly { readonly error: unknown; readonly where: HostError }[]
}

/** An empty record of calls. */
export function recordCalls(): Calls {
  const all: Call[] = []
  return {
    all,
    add: (call) => void all.push(call),
    changes: (callback) =>
      all.flatMap((call) => ('change' in call && call.callback === callback ? [call.change] : [])),
    ids: (callback) =>
      all.flatMap((call) => ('id' in call && call.callback === callback ? [call.id] : [])),
    splits: () => all.flatMap((call) => (call.callback === 'onSplit' ? [call.split] : [])),
    errors: () =>
      all.flatMap((call) =>
        call.callback === 'onError' ? [{ error: call.error, where: call.where }] : [],
      ),
  }
}
