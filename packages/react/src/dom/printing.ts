/** Follows whether a window's page is being printed, or shown as it would be. */
export interface Printing {
  readonly isPrinting: () => boolean
  /** Calls back before the page is printed and after, early enough for what is drawn at once. */
  readonly subscribe: (onChange: () => void) => () => void
}

const known = new WeakMap<Window, Printing>()

/** The one for a window: all of its figures share its listeners, which are there while anyone listens. */
export function printingOf(window: Window): Printing {
  const printing = known.get(window) ?? watchPrinting(window)
  known.set(window, printing)
  return printing
}

function watchPrinting(window: Window): Printing {
  const listeners = new Set<() => void>()
  let between = false
  let media: MediaQueryList | undefined
  const tell = () => {
    for (const listener of listeners) listener()
  }
  const before = () => {
    between = true
    tell()
  }
  const after = () => {
    between = false
    tell()
  }
  const attach = () => {
    // Where pages are only tested, there may be nothing to ask.
    media = typeof window.matchMedia === 'function' ? window.matchMedia('print') : undefined
    media?.addEventListener('change', tell)
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
  }
  const detach = () => {
    media?.removeEventListener('change', tell)
    window.removeEventListener('beforeprint', before)
    window.removeEventListener('afterprint', after)
    media = undefined
    between = false
  }
  return {
    isPrinting: () => between || (media?.matches ?? false),
    subscribe: (onChange) => {
      if (listeners.size === 0) attach()
      listeners.add(onChange)
      return () => {
        listeners.delete(onChange)
        if (listeners.size === 0) detach()
      }
    },
  }
}
