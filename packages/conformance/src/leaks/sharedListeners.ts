/** Keeps count of the listeners on what every figure of a page shares. */
export interface SharedListeners {
  /** How many more were added than removed since the count began, by target and event; none left out. */
  readonly counts: () => Readonly<Record<string, number>>
  /** Lets the page add and remove listeners without being counted. */
  readonly stop: () => void
}

type Listen = (...given: Parameters<EventTarget['addEventListener']>) => void

/**
 * Begins to count the listeners on the window, the document and its body. One that is to be called
 * once, or that a signal ends, counts until it is removed by hand.
 */
export function countSharedListeners(): SharedListeners {
  const added = new Map<string, Set<string>>()
  const names = new WeakMap<object, number>()
  let known = 0

  /** The same listener added twice is one, as in the browser; a number stands for it, so that it is not held. */
  const keyOf = (listener: object, options: unknown) => {
    const name = names.get(listener) ?? known++
    names.set(listener, name)
    const capture =
      typeof options === 'object' && options ? Reflect.get(options, 'capture') : options
    return `${name} ${capture === true}`
  }
  /** The target's own method, which may be the page's already and not the browser's, with a count before it. */
  const counted = (
    method: 'addEventListener' | 'removeEventListener',
    target: EventTarget,
    targetName: string,
  ) => {
    const own = Object.getOwnPropertyDescriptor(target, method)
    const original: Listen = target[method]
    const value: Listen = (type, listener, options) => {
      const event = `${targetName} ${type}`
      const keys = added.get(event) ?? new Set()
      added.set(event, keys)
      if (listener && method === 'addEventListener') keys.add(keyOf(listener, options))
      if (listener && method === 'removeEventListener') keys.delete(keyOf(listener, options))
      original.call(target, type, listener, options)
    }
    Object.defineProperty(target, method, { configurable: true, writable: true, value })
    return () => {
      if (own) Object.defineProperty(target, method, own)
      else Reflect.deleteProperty(target, method)
    }
  }

  const targets = {
    window,
    document,
    root: document.documentElement,
    body: document.body,
  }
  const restore = Object.entries(targets).flatMap(([name, target]) => [
    counted('addEventListener', target, name),
    counted('removeEventListener', target, name),
  ])
  return {
    counts: () =>
      Object.fromEntries(
        [...added].filter(([, keys]) => keys.size > 0).map(([event, keys]) => [event, keys.size]),
      ),
    stop: () => {
      for (const back of restore) back()
    },
  }
}
