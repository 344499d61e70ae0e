import { useEffect, useState } from 'react'

/** Everything that the page's live regions have said since the story opened, the newest last. */
export function useSpoken(): readonly string[] {
  const [spoken, setSpoken] = useState<readonly string[]>([])
  useEffect(() => {
    let last = ''
    const listen = () => {
      const text = [...document.querySelectorAll('[role="status"]')]
        .map((region) => region.textContent.trim())
        .join(' ')
        .trim()
      if (text !== '' && text !== last) setSpoken((before) => [...before, text])
      last = text
    }
    const observer = new MutationObserver(listen)
    observer.observe(document.body, { subtree: true, childList: true, characterData: true })
    return () => observer.disconnect()
  }, [])
  return spoken
}
