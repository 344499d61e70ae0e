import '../spreadsheet/open.css'
import '../spreadsheet/settings.css'
import '../spreadsheet/sheet.css'
import { useMemo } from 'react'
import { figureTexts } from '../page/figureTexts'
import type { Language } from '../page/language'
import { OpenFile } from '../spreadsheet/OpenFile'
import { Reading } from '../spreadsheet/Reading'
import { Refused } from '../spreadsheet/Refused'
import { sheetTexts } from '../spreadsheet/texts/texts'
import { Desk } from './Desk'
import './explore.css'
import { KeepNotices } from './keep/KeepNotices'
import type { UseKeptStateOptions } from './keep/useKeptState'
import { exploreTexts } from './texts/texts'
import { useExplore } from './work/useExplore'
import { useOpening } from './work/useOpening'

/** Props of {@link ExplorePage}. */
export interface ExplorePageProps {
  readonly language: Language
  /** Where it is kept. @default the browser's storage and the page's address */
  readonly keep?: UseKeptStateOptions | undefined
}

/**
 * The analyst's page: a portfolio from a file in all figures at once, with findings, thresholds and
 * comparisons; kept in the browser, and taken away as files, pictures and a link.
 */
export function ExplorePage({ language, keep }: ExplorePageProps) {
  const texts = exploreTexts[language]
  const files = sheetTexts[language]
  const words = useMemo(() => figureTexts(language), [language])
  const explored = useExplore(keep)
  const { kept, state, origin, actions } = explored
  const opening = useOpening(actions.open, kept.openText)
  const { phase, isWanted } = opening
  const isStart = !state || !origin || isWanted || phase.phase === 'reading'

  return (
    <main data-explore={isStart ? 'start' : 'desk'}>
      <KeepNotices locale={language} kept={kept} />
      {isStart && (
        <div data-sheet="" data-explore-start="">
          <header>
            <h1>{texts.title}</h1>
            <p>{texts.lead}</p>
          </header>
          {phase.phase === 'refused' && (
            <Refused texts={files} figureTexts={words} name={phase.name} reasons={phase.reasons} />
          )}
          {phase.phase === 'reading' ? (
            <Reading
              texts={files}
              name={phase.name}
              progress={phase.progress}
              onCancel={opening.actions.close}
            />
          ) : (
            <OpenFile texts={files} actions={opening.actions} accept=".json,application/json" />
          )}
          {state && (
            <p>
              <button type="button" data-excel-button="" onClick={opening.leave}>
                {texts.back}
              </button>
            </p>
          )}
        </div>
      )}
      {!isStart && (
        <Desk
          language={language}
          kept={kept}
          state={state}
          origin={origin}
          actions={actions}
          onAnother={opening.want}
          takesFocus={opening.wasUsed}
        />
      )}
    </main>
  )
}
