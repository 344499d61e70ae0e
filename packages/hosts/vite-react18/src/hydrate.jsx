import { StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { InitiativesPage } from './InitiativesPage.jsx'

hydrateRoot(
  document.getElementById('app'),
  <StrictMode>
    <InitiativesPage />
  </StrictMode>,
)
