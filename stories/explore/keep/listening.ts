/** Tells when the page may be gone in a moment: left, closed, or out of sight on a phone. */
export function whenLeaving(heard: () => void): () => void {
  const hidden = () => document.visibilityState === 'hidden' && heard()
  window.addEventListener('pagehide', heard)
  document.addEventListener('visibilitychange', hidden)
  return () => {
    window.removeEventListener('pagehide', heard)
    document.removeEventListener('visibilitychange', hidden)
  }
}

/** Tells what another window of this browser stored under a key. */
export function whenStoredElsewhere(key: string, heard: (text: string) => void): () => void {
  const changed = (event: StorageEvent) => {
    if (event.key === key && event.newValue !== null) heard(event.newValue)
  }
  window.addEventListener('storage', changed)
  return () => window.removeEventListener('storage', changed)
}
