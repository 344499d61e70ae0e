import { ComplexityQuadrant } from '@kvadrant/react'
import { domains, initiatives } from '../fixtures/initiatives'
import type { Language } from '../page/language'
import { CodeSample } from './CodeSample'
import { Logo } from './Logo'
import { OtherRooms } from './OtherRooms'
import './start.css'
import { startTexts } from './texts'
import { WaysToMove } from './WaysToMove'

/** The first page: what Kvadrant is, as a figure that can be moved at once. */
export function StartPage({ language }: { readonly language: Language }) {
  const texts = startTexts[language]
  return (
    <main data-start="">
      <header>
        <p data-start-brand="">
          <Logo /> Kvadrant
        </p>
        <div>
          <h1>
            {texts.headline.map((sentence) => (
              <span key={sentence}>{sentence} </span>
            ))}
          </h1>
          <p data-start-lead="">{texts.lead}</p>
        </div>
        <ul data-start-readers="">
          {texts.readers.map(({ heading, text }) => (
            <li key={heading}>
              <strong>{heading}</strong> {text}
            </li>
          ))}
        </ul>
      </header>
      <ComplexityQuadrant
        defaultData={initiatives}
        domain={domains}
        locale={language}
        headingLevel={2}
        illustrative
      />
      <WaysToMove texts={texts} />
      <OtherRooms language={language} texts={texts} />
      <CodeSample texts={texts} />
      <footer aria-labelledby="source">
        <h2 id="source">{texts.source}</h2>
        <p>{texts.credit}</p>
        <p>{texts.illustrative}</p>
      </footer>
    </main>
  )
}
