import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { InitiativesPage } from './InitiativesPage'

export function render() {
  return renderToString(
    <StrictMode>
      <InitiativesPage />
    </StrictMode>,
  )
}
