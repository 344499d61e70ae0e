import { useEffect, useMemo, useRef, useState } from 'react'
import type { Language } from '../page/language'
import { type Content, figuresIn } from './figures'
import { enterFullScreen } from './present/fullScreen'
import { Presenter } from './present/Presenter'
import { Sheets } from './sheets/Sheets'
import { ChoiceOf } from './start/ChoiceOf'
import { workshopTexts } from './texts/texts'
import './workshop.css'

/** Props of {@link WorkshopPage}. */
export interface WorkshopPageProps {
  readonly language: Language
  /** Id of the figure that is chosen to begin with. @default the complexity quadrant */
  readonly figure?: string | undefined
}

/** A trainer's page: choose a figure and what is in it, show it on the screen, print the sheets. */
export function WorkshopPage({ language, figure: first = 'complexity' }: WorkshopPageProps) {
  const texts = workshopTexts[language]
  const figures = useMemo(() => figuresIn(language), [language])
  const [chosen, choose] = useState(first)
  const [content, setContent] = useState<Content>('sample')
  const [presenting, setPresenting] = useState(false)
  const startRef = useRef<HTMLButtonElement>(null)
  const cameBack = useRef(false)
  const figure = figures.find(({ definition }) => definition.id === chosen) ?? figures[0]

  useEffect(() => {
    if (cameBack.current) startRef.current?.focus()
    cameBack.current = presenting
  }, [presenting])

  if (!figure) return null
  if (presenting) {
    return (
      <Presenter
        figure={figure}
        content={content}
        language={language}
        onLeave={() => setPresenting(false)}
      />
    )
  }
  const present = () => {
    enterFullScreen()
    setPresenting(true)
  }
  return (
    <main data-workshop="">
      <div data-workshop-start="">
        <h1>{texts.heading}</h1>
        <p>{texts.lead}</p>
        <div data-workshop-choices="">
          <ChoiceOf
            legend={texts.figure}
            options={figures.map(({ definition, title }) => ({
              value: definition.id,
              name: title,
            }))}
            chosen={chosen}
            onChoose={choose}
          />
          <ChoiceOf
            legend={texts.data}
            options={[
              { value: 'sample', name: texts.sample },
              { value: 'none', name: texts.none },
            ]}
            chosen={content}
            onChoose={setContent}
          />
        </div>
        <p data-workshop-go="">
          <button ref={startRef} type="button" data-workshop-present="" onClick={present}>
            {texts.present}
          </button>
          <span>{texts.keys}</span>
        </p>
      </div>
      <Sheets figure={figure} language={language} />
    </main>
  )
}
