import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { InitiativesPage } from './InitiativesPage.jsx'

createRoot(document.getElementById('app')).render(
  <StrictMode>
    <InitiativesPage />
  </StrictMode>,
)
