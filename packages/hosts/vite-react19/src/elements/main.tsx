import type { Change } from '@kvadrant/core'
import { StrictMode, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { InitiativesPage } from '../InitiativesPage'
import { ByProperty } from './ByProperty'

/** The figure as a component and as an element. */
function ElementsPage() {
  const [last, setLast] = useState<Change>()
  return (
    <>
      <div data-by="component">
        <InitiativesPage />
      </div>
      <div data-by="property">
        <ByProperty onCommit={setLast} />
      </div>
      <output data-by="property-change">
        {last && JSON.stringify({ id: last.id, changes: last.changes, reason: last.reason })}
      </output>
    </>
  )
}

const app = document.querySelector('#app')
if (!app) throw new Error('The page has no element for the figure.')
createRoot(app).render(
  <StrictMode>
    <ElementsPage />
  </StrictMode>,
)
