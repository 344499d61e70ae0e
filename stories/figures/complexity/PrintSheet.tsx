import type { Messages } from '@kvadrant/core'
import { ComplexityQuadrant } from '@kvadrant/react'
import { domains, initiatives } from '../../fixtures/initiatives'
import type { Language } from '../../page/language'
import '../../page/page.css'
import './PrintSheet.css'

const texts = {
  sv: {
    print: 'Skriv ut båda bladen',
    subtitle: 'Rita in era satsningar: en prick och ett namn.',
  },
  en: {
    print: 'Print both sheets',
    subtitle: 'Draw your own initiatives: a dot and a name.',
  },
}

/** Nothing stands in the middle of a figure that is to be filled with a pen. */
const BLANK: Messages = { 'figure.empty': ' ', 'figure.empty.hint': ' ' }

/**
 * Two sheets of A4 for a workshop: the portfolio, and an empty figure with the regions' meanings to
 * draw in. Light whatever the page is; on paper the button is gone and each sheet fills its page.
 */
export function PrintSheet({ language }: { readonly language: Language }) {
  const say = texts[language]
  const shared = { domain: domains, locale: language, theme: 'light', readOnly: true } as const
  return (
    <div data-story-print="">
      <button type="button" onClick={() => window.print()}>
        {say.print}
      </button>
      <div data-story-sheet="" data-kv-theme="light">
        <ComplexityQuadrant {...shared} data={initiatives} illustrative />
      </div>
      <div data-story-sheet="" data-kv-theme="light">
        <ComplexityQuadrant
          {...shared}
          data={[]}
          subtitle={say.subtitle}
          messages={BLANK}
          readingsInside
        />
      </div>
    </div>
  )
}
