import type { Diagnostic } from '@kvadrant/core'
import { type PortfolioState, recordsOf } from '@kvadrant/core/interchange'
import { type FigureHandle, Portfolio } from '@kvadrant/react'
import { useMemo, useRef, useState } from 'react'
import type { Language } from '../page/language'
import { Compare } from './compare/Compare'
import { useComparedWith } from './compare/useComparedWith'
import { figureName } from './figures/figureName'
import { FigureBoard } from './figures/FigureBoard'
import { figureOf } from './figures/figures'
import { Found } from './Found'
import { Groups } from './Groups'
import { FileBar } from './import/FileBar'
import { KeepPanel } from './keep/KeepPanel'
import type { KeptState } from './keep/useKeptState'
import { TakeAway } from './take/TakeAway'
import { Thresholds } from './thresholds/Thresholds'
import { Toolbar } from './Toolbar'
import { definedOnly } from './work/definedOnly'
import type { Origin } from './work/origins'
import type { ExploreActions } from './work/useExplore'

/** Props of {@link Desk}. */
export interface DeskProps {
  readonly language: Language
  readonly kept: KeptState
  readonly state: PortfolioState
  readonly origin: Origin
  readonly actions: ExploreActions
  /** Goes to where files are opened. */
  readonly onAnother: () => void
  /** Whether what had the focus is gone, so that the heading takes it. */
  readonly takesFocus: boolean
}

/** A portfolio on the desk: figures and findings, what-ifs and comparisons, and the ways to take it away. */
export function Desk(props: DeskProps) {
  const { language, kept, state, origin, actions, onAnother, takesFocus } = props
  const [figure, setFigure] = useState<FigureHandle | null>(null)
  const [placed, setPlaced] = useState<readonly Diagnostic[]>([])
  const [uncertainty, setUncertainty] = useState(0.03)
  const rows = useMemo(() => recordsOf(state), [state])
  const compared = useComparedWith(state)
  const chosen = figureOf(state.figure)
  const { file } = origin
  const away = useRef<HTMLDivElement>(null)

  return (
    <>
      <FileBar
        language={language}
        state={state}
        file={file}
        placed={placed}
        actions={actions}
        onAnother={onAnother}
        takesFocus={takesFocus}
      />
      <Portfolio
        key={origin.key}
        data={rows}
        before={compared.before}
        fields={state.fields}
        domain={state.domain}
        split={state.split ?? NO_VALUES}
        tolerance={state.tolerance ?? NO_VALUES}
        filter={state.shownGroups}
        selected={state.selected ?? null}
        locale={language}
        onSelect={(id) => actions.set({ selected: id ?? undefined })}
        onSplit={(split) => actions.set({ split })}
        onTolerance={(tolerance) => actions.set({ tolerance: definedOnly(tolerance) })}
        onCommit={actions.commit}
        onDiagnostics={setPlaced}
      >
        <Toolbar language={language} state={state} onTake={() => away.current?.focus()} />
        <Groups
          language={language}
          shown={state.shownGroups}
          onShown={(shownGroups) => actions.set({ shownGroups })}
        />
        <div data-explore-work="">
          <FigureBoard
            language={language}
            chosen={chosen}
            illustrative={file?.illustrative}
            onChoose={(id) => actions.set({ figure: id })}
            handle={setFigure}
          />
          <Found language={language} selected={state.selected} uncertainty={uncertainty} />
        </div>
        <div data-explore-questions="">
          <Thresholds
            language={language}
            isOwn={!state.split && !state.tolerance}
            uncertainty={uncertainty}
            onUncertainty={setUncertainty}
            onReset={() => actions.set({ split: undefined, tolerance: undefined })}
          />
          <Compare language={language} definition={chosen} compared={compared} />
        </div>
      </Portfolio>
      <div ref={away} tabIndex={-1} data-explore-away="">
        <TakeAway
          locale={language}
          state={state}
          figure={figure}
          figureName={figureName(chosen, language)}
          file={file}
        />
        <KeepPanel locale={language} kept={kept} />
      </div>
    </>
  )
}

const NO_VALUES = {}
