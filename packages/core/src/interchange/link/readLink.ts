import { readJson } from '../json/readJson'
import { refused, type StateReading } from '../json/state'
import { LINK_LIMIT, type LinkContent, unframe } from './linkText'
import { unpack } from './unpack'

/**
 * Reads the state out of an address's fragment, with or without the `#`. Nothing throws, whatever
 * the text. A fragment without anything of ours (none, `#contents`) gives no state and no
 * diagnostic. A link that was cut off, damaged, is of another version or too long gives no state
 * and one diagnostic of severity `error`; the checksum is looked at before anything is unpacked,
 * and what is unpacked has a limit. What is inside is read as by `readJson`, with its diagnostics.
 */
export function readLink(fragment: string): StateReading {
  if (typeof fragment !== 'string') return { state: undefined, diagnostics: [] }
  const content = unframe(fragment)
  if ('problem' in content) return withoutState(content)
  const bytes = unpack(content.packed)
  if (!bytes) return refused({ code: 'link-damaged', severity: 'error' })
  try {
    return readJson(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
  } catch {
    return refused({ code: 'link-damaged', severity: 'error' })
  }
}

function withoutState(content: Exclude<LinkContent, { readonly packed: string }>): StateReading {
  const severity = 'error'
  switch (content.problem) {
    case 'foreign':
      return { state: undefined, diagnostics: [] }
    case 'version':
      return refused({ code: 'state-version', severity, value: content.version })
    case 'too-long':
      return refused({ code: 'link-too-long', severity, limit: LINK_LIMIT })
    case 'truncated':
    case 'damaged':
      return refused({ code: `link-${content.problem}`, severity })
  }
}
