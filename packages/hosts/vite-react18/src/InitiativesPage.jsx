import { ComplexityQuadrant } from '@kvadrant/react'
import '@kvadrant/react/styles.css'
import { useState } from 'react'
import { initiatives } from './initiatives.js'

// Where a row keeps what the figure reads, and between which values.
const fields = { label: 'name', organisationalComplexity: 'org', innovationComplexity: 'novelty' }
const domain = { organisationalComplexity: [0, 10], innovationComplexity: [0, 10] }

export function InitiativesPage() {
  const [rows, setRows] = useState(initiatives)
  const [last, setLast] = useState(null)

  const keep = ({ id, changes, patch, reason }) => {
    setRows((before) => before.map((row) => (row.id === id ? { ...row, ...patch } : row)))
    setLast({ id, changes, reason })
  }

  return (
    <main>
      <h1>Våra initiativ</h1>
      <ComplexityQuadrant
        data={rows}
        fields={fields}
        domain={domain}
        locale="sv"
        headingLevel={2}
        onCommit={keep}
      />
      <output data-last-change="">{last && JSON.stringify(last)}</output>
    </main>
  )
}
