'use client'

import { ComplexityQuadrant } from '@kvadrant/react'
import { useState } from 'react'

const fields = { label: 'name', organisationalComplexity: 'org', innovationComplexity: 'novelty' }
const domain = { organisationalComplexity: [0, 10], innovationComplexity: [0, 10] }

export function MovableInitiatives({ initiatives }) {
  const [rows, setRows] = useState(initiatives)
  const [last, setLast] = useState(null)

  const keep = ({ id, changes, patch, reason }) => {
    setRows((before) => before.map((row) => (row.id === id ? { ...row, ...patch } : row)))
    setLast({ id, changes, reason })
  }

  return (
    <section aria-label="Flytta initiativen">
      <ComplexityQuadrant
        data={rows}
        fields={fields}
        domain={domain}
        locale="sv"
        headingLevel={2}
        onCommit={keep}
      />
      <output data-last-change="">{last && JSON.stringify(last)}</output>
    </section>
  )
}
