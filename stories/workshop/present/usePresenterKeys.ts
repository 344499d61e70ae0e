import { useEffect, useEffectEvent } from 'react'
import { type PresenterIntent, readPresenterKey } from './readPresenterKey'

/** What has its own use for Space, arrows, Home and End: controls, and rooms that can be scrolled. */
const CONTROLS = 'button, a[href], input, select, textarea, summary, [data-present-room]'

/**
 * Hears the keys of a presentation, wherever the focus is. What a figure does with a key first, as
 * the arrows of a grabbed mark, never comes here.
 */
export function usePresenterKeys(act: (intent: PresenterIntent) => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return
    const { target } = event
    const intent = readPresenterKey({
      key: event.key,
      modified: event.ctrlKey || event.altKey || event.metaKey || event.shiftKey,
      onControl: target instanceof Element && target.matches(CONTROLS),
      rightToLeft: document.documentElement.dir === 'rtl',
    })
    if (!intent) return
    event.preventDefault()
    act(intent)
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}
