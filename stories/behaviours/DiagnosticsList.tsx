import { complexity, type Diagnostic, diagnosticText } from '@kvadrant/core'
import { ComplexityQuadrant } from '@kvadrant/react'
import { useState } from 'react'
import { figureTexts } from '../page/figureTexts'
import type { Language } from '../page/language'
import { WithPanel } from '../page/WithPanel'

const texts = {
  sv: { heading: 'Vad figuren säger till sin värd', row: (row: number) => `Rad ${row}` },
  en: { heading: 'What the figure tells its host', row: (row: number) => `Row ${row}` },
}

/** Rows as hosts' data can be: values missing, of a wrong kind or beyond the scale, an id twice. */
const rows = [
  { id: 'A', label: 'E-arkiv', organisationalComplexity: 9.25, innovationComplexity: 3.25 },
  { id: 'A', label: 'Skolplattform', organisationalComplexity: 9.25, innovationComplexity: 8 },
  { id: 'C', label: 'Chattbot', organisationalComplexity: 3.25 },
  { id: 'D', label: 'Passersystem', organisationalComplexity: 'låg', innovationComplexity: 1 },
  { id: 'E', label: 'Bygglov', organisationalComplexity: 4, innovationComplexity: 12 },
  { id: 'F', label: 'Snöröjning', organisationalComplexity: true, innovationComplexity: 6 },
]

/** A figure over rows with faults, and what `onDiagnostics` hands to the host about them. */
export function DiagnosticsList({ language }: { readonly language: Language }) {
  const say = texts[language]
  const [diagnostics, setDiagnostics] = useState<readonly Diagnostic[]>([])
  return (
    <WithPanel
      heading={say.heading}
      figure={
        <ComplexityQuadrant
          defaultData={rows}
          domain={{ organisationalComplexity: [0, 10], innovationComplexity: [0, 10] }}
          locale={language}
          onDiagnostics={setDiagnostics}
          illustrative
        />
      }
    >
      <ol data-story-log="">
        {diagnostics.map((diagnostic) => (
          <li key={JSON.stringify(diagnostic)}>
            {diagnostic.row !== undefined && <strong>{say.row(diagnostic.row + 1)}</strong>}{' '}
            {diagnosticText(diagnostic, figureTexts(language), complexity)}
            <br />
            <code>{diagnostic.code}</code>
          </li>
        ))}
      </ol>
    </WithPanel>
  )
}
