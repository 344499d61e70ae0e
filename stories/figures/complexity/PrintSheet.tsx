import { ComplexityQuadrant } from '@kvadrant/react'
import { domains, initiatives } from '../../fixtures/initiatives'
import type { Language } from '../../page/language'

const texts = {
  sv: { print: 'Skriv ut', foot: 'Illustrativa lägen. Var ligger er egen satsning?' },
  en: { print: 'Print', foot: 'Illustrative positions. Where does your own initiative lie?' },
}

/**
 * A sheet of A4 for a workshop: the figure in light colours, not to be moved, and room for notes.
 * On paper the button is gone and the sheet fills the page.
 */
export function PrintSheet({ language }: { readonly language: Language }) {
  const say = texts[language]
  return (
    <div data-story-print="">
      <button type="button" data-story-button="" onClick={() => window.print()}>
        {say.print}
      </button>
      <article data-story-sheet="" data-kv-theme="light">
        <ComplexityQuadrant
          data={initiatives}
          domain={domains}
          locale={language}
          theme="light"
          headingLevel={2}
          readOnly
        />
        <p>{say.foot}</p>
      </article>
    </div>
  )
}
