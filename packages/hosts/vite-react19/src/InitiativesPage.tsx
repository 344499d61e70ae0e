import type { Change } from '@kvadrant/core'
import { ComplexityQuadrant } from '@kvadrant/react'
import '@kvadrant/react/styles.css'
import { useState } from 'react'
import { type Initiative, initiatives } from './initiatives'

// Where a row keeps what the figure reads, and between which values.
const fields = {
  label: 'name',
  organisationalComplexity: 'org',
  innovationComplexity: 'novelty',
} as const
const domain = { organisationalComplexity: [0, 10], innovationComplexity: [0, 10] } as const

export function InitiativesPage() {
  const [rows, setRows] = useState(initiatives)
  const [last, setLast] = useState('')

  const keep = ({ id, changes, patch, reason }: Change<Initiative>) => {
    setRows((before) => before.map((row) => (row.id === id ? { ...row, ...patch } : row)))
    setLast(JSON.stringify({ id, changes, reason }))
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
      <output data-last-change="">{last}</output>
    </main>
  )
}
