import { useEffect, useRef } from 'react'

/** The element as a React 17 component: rows by property, changes by event, the rest as attributes. */
export function ComplexityQuadrant({ data, onCommit, ...attributes }) {
  const element = useRef(null)

  useEffect(() => {
    element.current.data = data
  }, [data])

  useEffect(() => {
    const { current } = element
    const commit = ({ detail }) => {
      const saved = onCommit(detail.change)
      if (saved) detail.until(saved)
    }
    current.addEventListener('kv-commit', commit)
    return () => current.removeEventListener('kv-commit', commit)
  }, [onCommit])

  return <kv-complexity-quadrant ref={element} controlled="" {...attributes} />
}
