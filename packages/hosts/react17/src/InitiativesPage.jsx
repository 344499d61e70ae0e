import { useCallback, useState, version } from 'react'
import { ComplexityQuadrant } from './ComplexityQuadrant.jsx'
import { initiatives } from './initiatives.js'

const domain = JSON.stringify({
  organisationalComplexity: [0, 10],
  innovationComplexity: [0, 10],
})

export function InitiativesPage() {
  const [rows, setRows] = useState(initiatives)
  const [last, setLast] = useState(null)
  const [count, setCount] = useState(0)

  const keep = useCallback(({ id, changes, patch, reason }) => {
    setRows((before) => before.map((row) => (row.id === id ? { ...row, ...patch } : row)))
    setLast({ id, changes, reason })
  }, [])

  return (
    <main>
      <h1>Våra satsningar</h1>
      <p data-version="">{version}</p>
      <button type="button" data-count="" onClick={() => setCount(count + 1)}>
        {count}
      </button>
      <ComplexityQuadrant
        data={rows}
        onCommit={keep}
        fields="label: name; organisationalComplexity: org; innovationComplexity: novelty"
        domain={domain}
        heading-level="2"
      />
      <output data-last-change="">{last && JSON.stringify(last)}</output>
    </main>
  )
}
