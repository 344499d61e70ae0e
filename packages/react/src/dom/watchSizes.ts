/**
 * Calls back whenever one of some elements comes to have another size, and once to begin with, each
 * time after the browser is done with telling sizes: who draws at once would change them while it
 * does, which the browser reports to the page as an error.
 *
 * @returns Ends it.
 */
export function watchSizes(elements: readonly Element[], onChange: () => void): () => void {
  if (typeof ResizeObserver === 'undefined') return () => undefined
  const { port1, port2 } = new MessageChannel()
  port1.addEventListener('message', onChange)
  port1.start()
  const observer = new ResizeObserver(() => port2.postMessage(undefined))
  for (const element of elements) observer.observe(element)
  return () => {
    observer.disconnect()
    port1.close()
  }
}
