import { borderline } from '@kvadrant/core'
import { useId, useMemo } from 'react'
import type { Language } from '../../page/language'
import { FIGURES } from '../figures/figures'
import { usePlacements } from '../figures/usePlacements'
import { exploreTexts } from '../texts/texts'
import { FigureThresholds } from './FigureThresholds'
import { ThresholdRange } from './ThresholdRange'
import './thresholds.css'

/** Props of {@link Thresholds}. */
export interface ThresholdsProps {
  readonly language: Language
  /** Whether every border is where its figure has it. */
  readonly isOwn: boolean
  /** How far values may be wrong, on the unit scale. */
  readonly uncertainty: number
  readonly onUncertainty: (uncertainty: number) => void
  /** Puts every border back to where its figure has it. */
  readonly onReset: () => void
}

const DEFINITIONS = FIGURES.map(({ definition }) => definition)

/** What-ifs: every border that can be moved, with live counts, and who would change region by a small error. */
export function Thresholds(props: ThresholdsProps) {
  const { language, isOwn, uncertainty, onUncertainty, onReset } = props
  const { thresholds: say } = exploreTexts[language]
  const id = useId()
  const figures = usePlacements(DEFINITIONS, language)
  const movable = figures.filter(
    ({ definition, placement }) =>
      definition.tolerance !== undefined || placement.thresholds.some(({ length }) => length > 0),
  )
  const near = useMemo(
    () => new Set(figures.flatMap((figure) => borderline(figure, uncertainty))).size,
    [figures, uncertainty],
  )
  return (
    <section data-explore-thresholds="" aria-labelledby={id}>
      <header>
        <h2 id={id}>{say.heading}</h2>
        <p>{say.note}</p>
        <button type="button" aria-disabled={isOwn || undefined} onClick={onReset}>
          {say.reset}
        </button>
      </header>
      <div data-explore-threshold-list="">
        {movable.map((read) => (
          <FigureThresholds key={read.definition.id} language={language} read={read} />
        ))}
        <div data-explore-threshold="">
          <h3>{say.uncertainty}</h3>
          <ThresholdRange
            language={language}
            label={say.uncertaintyLabel}
            value={uncertainty}
            onChange={onUncertainty}
          />
          <p>
            <strong>{say.borderline(near)}</strong>
          </p>
          <p data-excel-quiet="">{say.uncertaintyNote}</p>
        </div>
      </div>
    </section>
  )
}
