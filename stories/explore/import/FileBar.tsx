import type { Diagnostic } from '@kvadrant/core'
import type { PortfolioState } from '@kvadrant/core/interchange'
import { useEffect, useRef } from 'react'
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
  /** Whether the heading takes the focus when it appears. */
  readonly takesFocus: boolean
}

/** What is open, how it was read, and the way to something else. */
export function FileBar(props: FileBarProps) {
  const { language, state, file, placed, actions, onAnother, takesFocus } = props
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takesFocus) heading.current?.focus({ preventScroll: true })
  }, [takesFocus])
  const texts = exploreTexts[language]
  return (
    <header data-explore-file="">
      <h1 ref={heading} tabIndex={-1}>
        {file?.name ?? texts.portfolio}
      </h1>
      <button type="button" onClick={onAnother}>
        {texts.another}
      </button>
      <HowRead language={language} state={state} file={file} placed={placed} actions={actions} />
    </header>
  )
}
