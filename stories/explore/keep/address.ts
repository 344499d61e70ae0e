/** The part of a browser's window that is needed to read and tidy its address. */
export interface PageWindow extends Pick<
  Window,
  'location' | 'history' | 'addEventListener' | 'removeEventListener'
> {
  readonly top: PageWindow | null
}

/** The address that may carry a portfolio in its fragment. */
export interface Address {
  /** The fragment that carries one, with its `#`; empty where none does. */
  readonly fragment: () => string
  /** The whole address with another fragment: a link to the page as it is seen, tools around it included. */
  readonly linkTo: (fragment: string) => string
  /** Takes the portfolio out of the address; what else stands in the fragment stays. Adds nothing to the history. */
  readonly clear: () => void
  /** Tells when the fragment changes, until the returned function is called. */
  readonly listen: (heard: () => void) => () => void
}

const OURS = /^\s*kvadrant(?:=|%3D)/i

/**
 * The address of the page: that of the outermost window, where it may be read, since a story stands in
 * a frame and people see, copy and open the address around it. Where the outer page is another
 * site's, the frame's own. A portfolio in the frame's own address is found too. Never throws.
 */
export function pageAddress(frame: PageWindow = window): Address {
  const page = readablePage(frame)
  const windows = page === frame ? [frame] : [page, frame]
  return {
    fragment: () =>
      windows.map(({ location }) => location.hash).find((hash) => partsOf(hash).some(isOurs)) ?? '',
    linkTo: (fragment) => `${withoutHash(page)}#${fragment}`,
    clear: () => windows.forEach(clearHash),
    listen: (heard) => {
      for (const one of windows) one.addEventListener('hashchange', heard)
      return () => {
        for (const one of windows) one.removeEventListener('hashchange', heard)
      }
    },
  }
}

function readablePage(frame: PageWindow): PageWindow {
  try {
    const { top } = frame
    // Reading another site's address throws.
    return top && typeof top.location.href === 'string' ? top : frame
  } catch {
    return frame
  }
}

function clearHash(one: PageWindow): void {
  const parts = partsOf(one.location.hash)
  if (!parts.some(isOurs)) return
  const rest = parts.filter((part) => !isOurs(part)).join('&')
  try {
    const address = rest === '' ? withoutHash(one) : `${withoutHash(one)}#${rest}`
    one.history.replaceState(one.history.state, '', address)
  } catch {
    // A browser may allow only so many changes in a while; the link then stays for this time.
  }
}

function withoutHash({ location }: PageWindow): string {
  return location.href.replace(/#.*$/s, '')
}

function partsOf(hash: string): readonly string[] {
  return hash.replace(/^#/, '').split('&')
}

function isOurs(part: string): boolean {
  return OURS.test(part)
}
