interface Watch {
  readonly observer: MutationObserver
  readonly listeners: Set<() => void>
}

const watches = new WeakMap<Document, Watch>()

/**
 * Calls back whenever a `lang` changes anywhere in a document, outside of shadow roots. One observer
 * serves all elements of the document, and goes with the last of them.
 *
 * @returns Stops it.
 */
export function watchLanguage(page: Document, listener: () => void): () => void {
  const watch = watches.get(page) ?? begin(page)
  watch.listeners.add(listener)
  return () => {
    watch.listeners.delete(listener)
    if (watch.listeners.size > 0) return
    watch.observer.disconnect()
    watches.delete(page)
  }
}

function begin(page: Document): Watch {
  const listeners = new Set<() => void>()
  const observer = new MutationObserver(() => {
    for (const listener of listeners) listener()
  })
  observer.observe(page, { subtree: true, attributes: true, attributeFilter: ['lang'] })
  const watch = { observer, listeners }
  watches.set(page, watch)
  return watch
}
