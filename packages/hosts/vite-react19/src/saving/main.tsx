import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { SavingPage } from './SavingPage'

const app = document.querySelector('#app')
if (!app) throw new Error('The page has no element for the figure.')
createRoot(app).render(
  <StrictMode>
    <SavingPage />
  </StrictMode>,
)
