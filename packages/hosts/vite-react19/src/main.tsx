import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { InitiativesPage } from './InitiativesPage'

const app = document.querySelector('#app')
if (!app) throw new Error('The page has no element for the figure.')
createRoot(app).render(
  <StrictMode>
    <InitiativesPage />
  </StrictMode>,
)
