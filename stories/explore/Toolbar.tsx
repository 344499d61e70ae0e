import type { PortfolioState } from '@kvadrant/core/interchange'
import { usePortfolio } from '@kvadrant/react'
import { figureTexts } from '../page/figureTexts'
import type { Language } from '../page/language'
import { exploreTexts } from './texts/texts'

/** Props of {@link Toolbar}. */
export interface ToolbarProps {
  readonly language: Language
  readonly state: PortfolioState
  /** Goes to the ways to take the portfolio away. */
  readonly onTake: () => void
}

/** How many initiatives are shown and changed, and the way back and forth. Stays in sight. */
export function Toolbar({ language, state, onTake }: ToolbarProps) {
  const { counts, tools, take } = exploreTexts[language]
  const words = figureTexts(language)
  const { rows, canUndo, canRedo, undo, redo } = usePortfolio()
  const shown = rows.filter((row) => row.shown).length
  const changed = Object.keys(state.before ?? {}).length
  return (
    <section data-explore-bar="" aria-label={tools}>
      <p>
        <strong>
          {shown === rows.length
            ? counts.initiatives(rows.length)
            : counts.shown(shown, rows.length)}
        </strong>
        , {counts.moved(changed)}
      </p>
      <p data-explore-buttons="">
        <button type="button" aria-disabled={!canUndo || undefined} onClick={undo}>
          {words.say('control.undo')}
        </button>
        <button type="button" aria-disabled={!canRedo || undefined} onClick={redo}>
          {words.say('control.redo')}
        </button>
        <button type="button" onClick={onTake}>
          {take}
        </button>
      </p>
    </section>
  )
}
