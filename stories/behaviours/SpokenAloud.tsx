import { ComplexityQuadrant } from '@kvadrant/react'
import { domains, threeInitiatives } from '../fixtures/initiatives'
import type { Language } from '../page/language'
import { WithPanel } from '../page/WithPanel'
import { useSpoken } from './useSpoken'

const texts = {
  sv: { heading: 'Vad skärmläsaren får höra', nothing: 'Tyst. Flytta en satsning.' },
  en: { heading: 'What a screen reader is told', nothing: 'Silence. Move an initiative.' },
}

/** A figure, and beside it everything that its live region says. */
export function SpokenAloud({ language }: { readonly language: Language }) {
  const say = texts[language]
  const spoken = useSpoken()
  return (
    <WithPanel
      heading={say.heading}
      figure={
        <ComplexityQuadrant
          defaultData={threeInitiatives}
          domain={domains}
          locale={language}
          illustrative
        />
      }
    >
      {spoken.length === 0 && <p>{say.nothing}</p>}
      <ol data-story-log="">
        {spoken.map((text, index) => (
          <li key={`${String(index)} ${text}`}>{text}</li>
        ))}
      </ol>
    </WithPanel>
  )
}
