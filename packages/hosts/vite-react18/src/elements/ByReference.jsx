import '@kvadrant/elements/define'
import { useEffect, useRef } from 'react'
import { initiatives } from '../initiatives.js'

/** React 18 sets attributes only, so the rows and the listener go to the element itself. */
export function ByReference({ onCommit }) {
  const element = useRef(null)

  useEffect(() => {
    const { current } = element
    const commit = (event) => onCommit(event.detail.change)
    current.data = initiatives
    current.addEventListener('kv-commit', commit)
    return () => current.removeEventListener('kv-commit', commit)
  }, [onCommit])

  return (
    <kv-complexity-quadrant
      ref={element}
      fields="label: name; organisationalComplexity: org; innovationComplexity: novelty"
      domain='{"organisationalComplexity": [0, 10], "innovationComplexity": [0, 10]}'
    />
  )
}
