import { useRef, useSyncExternalStore } from 'react'

const never = () => () => {}

/**
 * Whether this instance began as a server's markup: true on the server and for good where its
 * markup was taken over, false where it was mounted in the browser. Its first render must then be
 * what the server sent.
 */
export function useFromServer(): boolean {
  const began = useRef(false)
  return useSyncExternalStore(
    never,
    () => began.current,
    () => {
      // React asks for this one while it takes markup over, and never again: so it is kept.
      began.current = true
      return true
    },
  )
}
