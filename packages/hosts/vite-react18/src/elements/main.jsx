import { StrictMode, useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { initiatives } from '../initiatives.js'
import { InitiativesPage } from '../InitiativesPage.jsx'
import { ByAttribute } from './ByAttribute.jsx'
import { ByReference } from './ByReference.jsx'

/** The figure as a component and as an element, given its rows in every way; the last one is wrong. */
function ElementsPage() {
  const [last, setLast] = useState(null)
  const [error, setError] = useState('')

  useEffect(() => {
    const tell = (event) => setError(event.detail.message)
    document.addEventListener('kv-error', tell)
    return () => document.removeEventListener('kv-error', tell)
  }, [])

  return (
    <>
      <div data-by="component">
        <InitiativesPage />
      </div>
      <div data-by="reference">
        <ByReference onCommit={setLast} />
      </div>
      <output data-by="reference-change">
        {last && JSON.stringify({ id: last.id, changes: last.changes, reason: last.reason })}
      </output>
      <div data-by="attribute">
        <ByAttribute />
      </div>
      <div data-by="object">
        <kv-complexity-quadrant data={initiatives} />
      </div>
      <output data-by="error">{error}</output>
    </>
  )
}

createRoot(document.getElementById('app')).render(
  <StrictMode>
    <ElementsPage />
  </StrictMode>,
)
