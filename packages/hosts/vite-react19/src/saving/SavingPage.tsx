import type { Change } from '@kvadrant/core'
import { ComplexityQuadrant } from '@kvadrant/react'
import '@kvadrant/react/styles.css'
import { useEffect, useMemo, useState } from 'react'
import type { Initiative } from '../initiatives'
import { patchInitiative, readInitiatives } from './backend'
import { saveInOrder } from './saveInOrder'

const fields = {
  label: 'name',
  organisationalComplexity: 'org',
  innovationComplexity: 'novelty',
} as const
const domain = { organisationalComplexity: [0, 10], innovationComplexity: [0, 10] } as const

export function SavingPage() {
  const [rows, setRows] = useState<readonly Initiative[]>([])
  const [refused, setRefused] = useState<Change<Initiative>>()

  useEffect(() => {
    let isShown = true
    readInitiatives().then((read) => isShown && setRows(read))
    return () => {
      isShown = false
    }
  }, [])

  const save = useMemo(() => {
    const take = (saved: Initiative) =>
      setRows((before) => before.map((row) => (row.id === saved.id ? saved : row)))
    return saveInOrder(patchInitiative, take)
  }, [])

  // The figure shows the mark as being saved until the promise settles, and takes it back where it
  // is rejected.
  const commit = ({ id, patch }: Change<Initiative>) => {
    setRefused(undefined)
    return save(id, patch)
  }

  const again = ({ id, patch }: Change<Initiative>) => {
    setRefused(undefined)
    save(id, patch).catch(() => setRefused(refused))
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
        onCommit={commit}
        onError={(_, { change }) => setRefused(change as Change<Initiative> | undefined)}
      />
      {refused && (
        <p>
          {refused.row.name} kunde inte sparas.{' '}
          <button type="button" onClick={() => again(refused)}>
            Försök igen
          </button>
        </p>
      )}
    </main>
  )
}
