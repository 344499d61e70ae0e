import { StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { InitiativesPage } from './InitiativesPage'

const app = document.querySelector('#app')
if (!app) throw new Error('The page has no element for the figure.')
hydrateRoot(
  app,
  <StrictMode>
    <InitiativesPage />
  </StrictMode>,
)
