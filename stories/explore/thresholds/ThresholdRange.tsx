import { type FieldScale, fieldScale } from '@kvadrant/core'
import { useId } from 'react'
import { figureTexts } from '../../page/figureTexts'
import type { Language } from '../../page/language'

/** Props of {@link ThresholdRange}. */
export interface ThresholdRangeProps {
  readonly language: Language
  readonly label: string
  /** In the units of the scale. */
  readonly value: number
  /** @default from 0 to 1 */
  readonly scale?: FieldScale | undefined
  readonly onChange: (value: number) => void
}

const UNIT = fieldScale([0, 1])
/** How many places a slider has. */
const PLACES = 200

/** A slider for a border, with its value in figures. */
export function ThresholdRange(props: ThresholdRangeProps) {
  const { language, label, value, scale = UNIT, onChange } = props
  const id = useId()
  const [low, high] = scale.domain
  const words = figureTexts(language).number(value, scale === UNIT ? 2 : scale.decimals)
  return (
    <p data-explore-range="">
      <label htmlFor={id}>{label}</label>
      <output htmlFor={id}>{words}</output>
      <input
        id={id}
        type="range"
        min={low}
        max={high}
        step={(high - low) / PLACES}
        value={value}
        aria-valuetext={words}
        onChange={(event) => onChange(scale.round(event.currentTarget.valueAsNumber))}
      />
    </p>
  )
}
