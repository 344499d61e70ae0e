import type { Summaries } from '../run/summary.mjs'

/** Everything that a run found out. */
export interface Results {
  /** The day of the run, as 2026-11-24. */
  readonly date: string
  readonly machine: { readonly cores: number; readonly node: string; readonly chromium: string }
  /** Versions of what was measured, by package. */
  readonly versions: Readonly<Record<string, string>>
  /** Whether the packages' sources were measured in the place of the published files. */
  readonly fromSources: boolean
  readonly rounds: number
  readonly steps: number
  readonly counts: readonly number[]
  /** How many marks and labels Kvadrant draws, by count. */
  readonly drawn: Readonly<Record<string, { readonly marks: number; readonly labels: number }>>
  readonly summaries: Summaries
  readonly server: Readonly<
    Record<string, { readonly ms: number; readonly spread: number; readonly marks: number }>
  >
  readonly memory: Readonly<
    Record<
      string,
      {
        readonly nodes: number
        readonly listeners: number
        readonly grownBytes: number
        readonly heapBytes: number
      }
    >
  >
  readonly sizes: Readonly<
    Record<string, { readonly scriptBytes: number; readonly styleBytes: number }>
  >
  /** Names with versions of the packages that come along, by contestant. */
  readonly packages: Readonly<Record<string, readonly string[]>>
  /** Times between frames in milliseconds while a mark is dragged among 10000, by contestant. */
  readonly frames: Readonly<Record<string, readonly number[]>>
}
