import { checksum } from './checksum'

/** What our part of a fragment begins with; the version's number follows. */
const NAME = 'kvadrant='

/** The version of links: of their frame and of the packing. The state inside has its own. */
export const LINK_VERSION = 1

/**
 * The most characters of a link, without the address before it (ours). Browsers take far more;
 * mail, chat and office programs do not promise to.
 */
export const LINK_LIMIT = 8000

/** What a fragment holds of ours: a packed state, or the reason why not. */
export type LinkContent =
  | { readonly packed: string }
  | { readonly problem: 'foreign' | 'truncated' | 'damaged' | 'too-long' }
  | { readonly problem: 'version'; readonly version: string }

/** A packed state in its frame: the name, the version, its length, its checksum, and itself. */
export function frame(packed: string): string {
  const length = packed.length.toString(36)
  return `${NAME}${LINK_VERSION}.${length}.${sumOf(length, packed)}.${packed}`
}

/** The checksum covers all that stands around it but the name. */
function sumOf(length: string, packed: string): string {
  return checksum(`${LINK_VERSION}.${length}.${packed}`)
}

/**
 * Takes a fragment out of its frame. Forgiven, since programs do it to addresses in passing: a `#`
 * in front, other parameters around (`a=b&kvadrant=…`), percent signs for plain characters, white
 * space in between, and characters behind the end.
 */
export function unframe(fragment: string): LinkContent {
  const found = fragment
    .replace(/^#/, '')
    .split('&')
    .find((one) => one.trimStart().startsWith(NAME) || /^\s*kvadrant%3D/i.test(one))
  if (found === undefined) return { problem: 'foreign' }
  // A percent sign takes two characters more than what it stands for.
  if (found.length > 4 * LINK_LIMIT) return { problem: 'too-long' }
  const text = plain(found).replace(/\s/g, '').slice(NAME.length)
  const version = /^\d{1,9}(?=\.|$)/.exec(text)?.[0]
  if (version !== undefined && version !== String(LINK_VERSION)) {
    return { problem: 'version', version }
  }
  const parts = /^\d+\.([\da-z]{1,4})\.([\da-z]{7})\.(.*)$/.exec(text)
  if (!parts) return { problem: isBeginning(text) ? 'truncated' : 'damaged' }
  const [, length = '', sum = '', rest = ''] = parts
  const count = Number.parseInt(length, 36)
  if (frame('').length + count > LINK_LIMIT) return { problem: 'too-long' }
  if (rest.length < count) return { problem: 'truncated' }
  const packed = rest.slice(0, count)
  return sum === sumOf(length, packed) ? { packed } : { problem: 'damaged' }
}

/** Whether more might follow, so that a link would come of it: it was cut off before its content. */
function isBeginning(text: string): boolean {
  return /^(?:\d(?:\.(?:[\da-z]{1,4}(?:\.[\da-z]{0,7})?)?)?)?$/.test(text)
}

function plain(text: string): string {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
