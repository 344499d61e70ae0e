import { axisNameInSentence, moveSplit } from '@kvadrant/core'
import { usePortfolio } from '@kvadrant/react'
import type { Language } from '../../page/language'
import { figureName } from '../figures/figureName'
import type { ReadFigure } from '../figures/usePlacements'
import { exploreTexts } from '../texts/texts'
import { RegionCounts } from './RegionCounts'
import { ThresholdRange } from './ThresholdRange'

/** Props of {@link FigureThresholds}. */
export interface FigureThresholdsProps {
  readonly language: Language
  readonly read: ReadFigure
}

/** A figure's borders as sliders, and how many lie in each region as they are now. */
export function FigureThresholds({ language, read }: FigureThresholdsProps) {
  const { thresholds: say } = exploreTexts[language]
  const { setSplit, setTolerance } = usePortfolio()
  const { definition, placement, speaker } = read
  const { texts } = speaker
  const name = figureName(definition, language)
  return (
    <div data-explore-threshold="">
      <h3>{name}</h3>
      {placement.thresholds.flatMap((units, axis) => {
        const scale = placement.scales[axis]
        const field = definition.axes[axis]?.field
        if (!scale || field === undefined) return []
        const values = units.map((unit) => scale.round(scale.fromUnit(unit)))
        return values.map((value, index) => (
          <ThresholdRange
            key={`${field} ${String(index)}`}
            language={language}
            label={texts.say(values.length > 1 ? 'control.split.numbered' : 'control.split', {
              axis: axisNameInSentence(speaker, axis),
              number: index + 1,
            })}
            value={value}
            scale={scale}
            onChange={(next) => {
              const moved = moveSplit(values, index, next, scale)
              setSplit(field, moved.length > 1 ? moved : (moved[0] ?? next))
            }}
          />
        ))
      })}
      {definition.tolerance !== undefined && (
        <ThresholdRange
          language={language}
          label={texts.say(`${definition.id}.tolerance`)}
          value={placement.tolerance}
          onChange={(next) => setTolerance(definition.id, next)}
        />
      )}
      <RegionCounts read={read} label={say.counts(name)} notPlaced={say.notShown} />
    </div>
  )
}
