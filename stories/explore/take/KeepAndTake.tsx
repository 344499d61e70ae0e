import type { Change } from '@kvadrant/core'
import { type CellRecord, type PortfolioState, recordsOf } from '@kvadrant/core/interchange'
import { ComplexityQuadrant, type FigureHandle } from '@kvadrant/react'
import { useMemo, useState } from 'react'
import { figureTexts } from '../../page/figureTexts'
import type { Language } from '../../page/language'
import { KeepNotices } from '../keep/KeepNotices'
import { KeepPanel } from '../keep/KeepPanel'
import { sampleState } from '../keep/sampleState'
import { useKeptState, type UseKeptStateOptions } from '../keep/useKeptState'
import './parts.css'
import { TakeAway } from './TakeAway'
import { takeTexts } from './texts'
import { withChange } from './withChange'

/** Props of {@link KeepAndTake}. */
export interface KeepAndTakeProps {
  readonly language: Language
  /** Where it is kept. @default the browser's storage and the page's address */
  readonly keep?: UseKeptStateOptions | undefined
  /** What is shown where nothing was kept. @default the sample file's initiatives */
  readonly first?: PortfolioState | undefined
}

/** One figure over a portfolio that survives a reload, opens from a link, and can be taken away. */
export function KeepAndTake({ language, keep, first = sampleState }: KeepAndTakeProps) {
  const kept = useKeptState(keep)
  const state = kept.state ?? first
  const [figure, setFigure] = useState<FigureHandle | null>(null)
  const rows = useMemo(() => recordsOf(state), [state])
  const commit = (change: Change<CellRecord>) => kept.onState(withChange(state, change))
  return (
    <main data-keep-and-take="">
      <h1>{takeTexts[language].page}</h1>
      <KeepNotices locale={language} kept={kept} />
      <ComplexityQuadrant
        ref={setFigure}
        data={rows}
        fields={state.fields}
        domain={state.domain}
        locale={language}
        headingLevel={2}
        illustrative
        selected={state.selected ?? null}
        onSelect={(selected) => kept.onState({ ...state, selected: selected ?? undefined })}
        onCommit={commit}
      />
      <div data-keep-and-take-panels="">
        <TakeAway
          locale={language}
          state={state}
          figure={figure}
          figureName={figureTexts(language).say('complexity.title')}
        />
        <KeepPanel locale={language} kept={kept} />
      </div>
    </main>
  )
}
