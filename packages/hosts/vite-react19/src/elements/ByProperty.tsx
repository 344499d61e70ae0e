import type { Change } from '@kvadrant/core'
import '@kvadrant/elements/define'
import '@kvadrant/elements/jsx'
import { initiatives } from '../initiatives'

const fields = { label: 'name', organisationalComplexity: 'org', innovationComplexity: 'novelty' }
const domain = { organisationalComplexity: [0, 10], innovationComplexity: [0, 10] } as const

/** React 19 sets properties and listens to events by itself. */
export function ByProperty({ onCommit }: { onCommit: (change: Change) => void }) {
  return (
    <kv-complexity-quadrant
      data={initiatives}
      fields={fields}
      domain={domain}
      onkv-commit={({ detail }) => {
        for (const change of [detail.change].flat()) onCommit(change)
      }}
    />
  )
}
