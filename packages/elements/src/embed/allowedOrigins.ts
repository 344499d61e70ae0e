/**
 * The origins that may speak to an embed page.
 *
 * @param configured What whoever serves the page wrote down: origins with spaces or commas between
 *   them. `self` is the page's own origin. Anything that is no `http` or `https` origin is nobody,
 *   `*` and `null` too, and an address counts with its origin alone. Nothing is nobody.
 * @param asked Origins in the page's address (`?allow=`), written the same way. They only take away:
 *   who is not in `configured` is not let in. Undefined for no such wish.
 * @param self The page's own origin.
 */
export function allowedOrigins(
  configured: string | null | undefined,
  asked: string | null | undefined,
  self: string,
): ReadonlySet<string> {
  const listed = originsIn(configured ?? '', self)
  if (asked === null || asked === undefined) return new Set(listed)
  const narrowed = new Set(originsIn(asked, self))
  return new Set(listed.filter((origin) => narrowed.has(origin)))
}

function originsIn(text: string, self: string): string[] {
  return text
    .split(/[\s,]+/)
    .map((part) => (part === 'self' ? originOf(self) : originOf(part)))
    .filter((origin) => origin !== undefined)
}

/** The origin of an address, as a browser writes it; undefined where it is no `http` or `https` address. */
export function originOf(address: string): string | undefined {
  try {
    const { protocol, origin } = new URL(address)
    return protocol === 'https:' || protocol === 'http:' ? origin : undefined
  } catch {
    return undefined
  }
}
