import { ComplexityQuadrant } from '@kvadrant/react'
import '@kvadrant/react/styles.css'
import { createElement, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { initiatives } from './initiatives.js'
import * as styles from './page.css'

const fields = { label: 'name', organisationalComplexity: 'org', innovationComplexity: 'novelty' }
const domain = { organisationalComplexity: [0, 10], innovationComplexity: [0, 10] }

function InitiativesPage() {
  const [rows, setRows] = useState(initiatives)
  const [last, setLast] = useState(null)

  const keep = ({ id, changes, patch, reason }) => {
    setRows((before) => before.map((row) => (row.id === id ? { ...row, ...patch } : row)))
    setLast({ id, changes, reason })
  }

  return createElement(
    'main',
    null,
    createElement('h1', { className: styles.intro }, 'Våra initiativ'),
    createElement(ComplexityQuadrant, {
      data: rows,
      fields,
      domain,
      locale: 'sv',
      headingLevel: 2,
      onCommit: keep,
    }),
    createElement('output', { 'data-last-change': '' }, last && JSON.stringify(last)),
  )
}

createRoot(document.getElementById('app')).render(createElement(InitiativesPage))
