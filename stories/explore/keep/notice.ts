import type { Diagnostic } from '@kvadrant/core'

/** Where a portfolio was opened from. */
export type Source = 'link' | 'storage' | 'file'

/** Something that a person should know about the work and its keeping. Data; `noticeText` has the words. */
export type Notice =
  | {
      readonly kind: 'opened'
      readonly source: Source
      /** What of it could not be used. */
      readonly leftOut: readonly Diagnostic[]
    }
  | {
      readonly kind: 'refused'
      readonly source: Source
      readonly reasons: readonly Diagnostic[]
    }
  /** The work put aside was taken back in hand. */
  | { readonly kind: 'returned' }
  /** Another window of this browser stored other work. */
  | { readonly kind: 'elsewhere' }
  /** Changes could not be stored. */
  | { readonly kind: 'not-stored'; readonly reasons: readonly Diagnostic[] }
  /** All that was stored is gone. */
  | { readonly kind: 'forgotten' }
  /** It could not be removed. */
  | { readonly kind: 'not-forgotten'; readonly reasons: readonly Diagnostic[] }

/** What a reading with a state left out of it, without what changes nothing. */
export function opened(source: Source, diagnostics: readonly Diagnostic[]): Notice {
  return {
    kind: 'opened',
    source,
    leftOut: diagnostics.filter(({ severity }) => severity !== 'info'),
  }
}
