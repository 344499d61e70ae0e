import type { Change } from '@kvadrant/core'
import type { ImportedRow } from '@kvadrant/core/interchange'
import { ComplexityQuadrant } from '@kvadrant/react'
import { useState } from 'react'
import { domains, initiatives } from '../../fixtures/initiatives'
import type { Language } from '../../page/language'
import { WithPanel } from '../../page/WithPanel'

const texts = {
  sv: {
    heading: 'Servern',
    idle: 'Flytta en satsning: då frågar figuren servern.',
    asked: (label: string) => `Spara ${label}?`,
    save: 'Spara',
    refuse: 'Neka',
  },
  en: {
    heading: 'The server',
    idle: 'Move an initiative: the figure then asks the server.',
    asked: (label: string) => `Save ${label}?`,
    save: 'Save',
    refuse: 'Refuse',
  },
}

/** A change that the server has not answered yet. */
interface Question {
  readonly change: Change<ImportedRow>
  readonly resolve: (answer?: unknown) => void
  readonly reject: (reason: Error) => void
}

/**
 * A host that holds the rows and saves each change on a server that you play: until it answers, the
 * mark is drawn as being saved; a refusal brings it back.
 */
export function SavedPortfolio({ language }: { readonly language: Language }) {
  const say = texts[language]
  const [rows, setRows] = useState(initiatives)
  const [questions, setQuestions] = useState<readonly Question[]>([])

  const ask = (change: Change<ImportedRow>) =>
    new Promise((resolve, reject) => setQuestions((open) => [...open, { change, resolve, reject }]))

  const answer = (question: Question, saved: boolean) => {
    const { change, resolve, reject } = question
    setQuestions((open) => open.filter((one) => one !== question))
    if (!saved) return reject(new Error('Refused'))
    setRows((old) => old.map((row) => (row.id === change.id ? { ...row, ...change.patch } : row)))
    resolve()
  }

  return (
    <WithPanel
      heading={say.heading}
      figure={
        <ComplexityQuadrant
          data={rows}
          domain={domains}
          locale={language}
          illustrative
          onCommit={ask}
          onError={() => undefined}
        />
      }
    >
      {questions.length === 0 && <p>{say.idle}</p>}
      {questions.map((question) => (
        <p key={question.change.id}>
          {say.asked(question.change.row.label ?? '')}{' '}
          <button type="button" onClick={() => answer(question, true)}>
            {say.save}
          </button>{' '}
          <button type="button" onClick={() => answer(question, false)}>
            {say.refuse}
          </button>
        </p>
      ))}
    </WithPanel>
  )
}
