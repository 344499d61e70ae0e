import type { Diagnostic } from '@kvadrant/core'
import type { PortfolioState } from '@kvadrant/core/interchange'
import type { Language } from '../../page/language'
import { exploreTexts } from '../texts/texts'
import type { SourceFile } from '../work/origins'
import type { ExploreActions } from '../work/useExplore'
import { HowRead } from './HowRead'
import './import.css'

/** Props of {@link FileBar}. */
export interface FileBarProps {
  readonly language: Language
  readonly state: PortfolioState
  /** Undefined where the portfolio came from a link or the browser's storage. */
  readonly file: SourceFile | undefined
  /** What the figures could not use. */
  readonly placed: readonly Diagnostic[]
  readonly actions: ExploreActions
  readonly onAnother: () => void
}

/** What is open, how it was read, and the way to something else. */
export function FileBar({ language, state, file, placed, actions, onAnother }: FileBarProps) {
  const texts = exploreTexts[language]
  return (
    <header data-explore-file="">
      <h1>{file?.name ?? texts.portfolio}</h1>
      <button type="button" onClick={onAnother}>
        {texts.another}
      </button>
      <HowRead language={language} state={state} file={file} placed={placed} actions={actions} />
    </header>
  )
}
