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
  const targets = new Map<EventTarget, string>([
    [window, 'window'],
    [document, 'document'],
    [document.documentElement, 'root'],
    [document.body, 'body'],
  ])
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype

  /** The same listener added twice is one, as in the browser; a number stands for it, so that it is not held. */
  const keyOf = (listener: object, options: unknown) => {
    const name = names.get(listener) ?? known++
    names.set(listener, name)
    const capture =
      typeof options === 'object' && options ? Reflect.get(options, 'capture') : options
    return `${name} ${capture === true}`
  }
  const counted = (change: (keys: Set<string>, key: string) => void, original: Listen): Listen =>
    function (this: EventTarget, type, listener, options) {
      const target = targets.get(this ?? window)
      if (target && listener) {
        const event = `${target} ${type}`
        const keys = added.get(event) ?? new Set()
        added.set(event, keys)
        change(keys, keyOf(listener, options))
      }
      original.call(this ?? window, type, listener, options)
    }
  EventTarget.prototype.addEventListener = counted((keys, key) => keys.add(key), add)
  EventTarget.prototype.removeEventListener = counted((keys, key) => keys.delete(key), remove)

  return {
    counts: () =>
      Object.fromEntries(
        [...added].filter(([, keys]) => keys.size > 0).map(([event, keys]) => [event, keys.size]),
      ),
    stop: () => {
      EventTarget.prototype.addEventListener = add
      EventTarget.prototype.removeEventListener = remove
    },
  }
}
