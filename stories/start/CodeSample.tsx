import type { StartTexts } from './texts'

const CODE = `import { ComplexityQuadrant } from '@kvadrant/react'
import '@kvadrant/react/styles.css'

<ComplexityQuadrant
  data={initiatives}
  fields={{ label: 'name', innovationComplexity: 'novelty' }}
  domain={{ organisationalComplexity: [0, 10], innovationComplexity: [0, 10] }}
  locale="sv"
  onCommit={({ row, changes }) => save(row.id, changes)}
/>`

/** How a developer builds the figure in: ten lines. */
export function CodeSample({ texts }: { readonly texts: StartTexts }) {
  return (
    <section aria-labelledby="embed" data-start-embed="">
      <div>
        <h2 id="embed">{texts.embed}</h2>
        <p>{texts.embedText}</p>
      </div>
      <pre dir="ltr" translate="no">
        <code>{CODE}</code>
      </pre>
    </section>
  )
}
