import type { Diagnostic } from '../../model/diagnostic'
import { writeJson } from '../json/writeJson'
import type { PortfolioState } from '../json/state'
import { frame, LINK_LIMIT } from './linkText'
import { MOST_PACKED, pack } from './pack'

/** A link, or the reason why there is none. */
export interface WrittenLink {
  /** The fragment without `#`: letters, digits and `-_.=` alone. Undefined where it would be too long. */
  readonly fragment: string | undefined
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Writes a state as the fragment of an address. The state is in the address itself: a fragment
 * stays in the browser and is sent to no server. Ready to be appended behind `#`; some 3 000
 * characters for 38 initiatives with 29 columns.
 *
 * Where it would be longer than `LINK_LIMIT` there is no fragment but a diagnostic `link-too-long`:
 * offer a file instead, see `writeJson`.
 */
export function writeLink(state: PortfolioState): WrittenLink {
  const text = writeJson(state)
  const room = LINK_LIMIT - frame('').length
  // A text has at least as many bytes as characters; what is far too long is not even encoded.
  const packed = text.length > MOST_PACKED ? undefined : pack(new TextEncoder().encode(text), room)
  const fragment = packed === undefined ? undefined : frame(packed)
  if (fragment !== undefined && fragment.length <= LINK_LIMIT) return { fragment, diagnostics: [] }
  return {
    fragment: undefined,
    diagnostics: [{ code: 'link-too-long', severity: 'warning', limit: LINK_LIMIT }],
  }
}
