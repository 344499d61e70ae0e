import { useId } from 'react'
import type { Theme } from './readTheme'
import type { ThemeTexts } from './texts/texts'
import type { Measure } from './tokens'

const WEIGHTS = ['400', '600', '700'] as const

/** Props of {@link MeasureFields}. */
export interface MeasureFieldsProps {
  readonly texts: ThemeTexts
  readonly measures: Theme['measures']
  readonly onChange: (name: Measure, value: string) => void
}

/** Corners, air and the title's weight. */
export function MeasureFields({ texts, measures, onChange }: MeasureFieldsProps) {
  const id = useId()
  const range = (name: 'radius' | 'space', unit: string, otherwise: string, largest: number) => (
    <p>
      <label htmlFor={`${id}-${name}`}>{texts[name]}</label>
      <code translate="no">--kv-{name}</code>
      <input
        id={`${id}-${name}`}
        type="range"
        min={0}
        max={largest}
        step={0.05}
        value={Number.parseFloat(measures[name] ?? otherwise)}
        onChange={({ target }) => onChange(name, `${target.value}${unit}`)}
      />
    </p>
  )
  return (
    <div data-theme-measures="">
      {range('radius', 'em', '0.3', 1.2)}
      {range('space', 'rem', '1', 2)}
      <p>
        <label htmlFor={`${id}-weight`}>{texts.weight}</label>
        <code translate="no">--kv-title-weight</code>
        <select
          id={`${id}-weight`}
          value={measures['title-weight'] ?? '700'}
          onChange={({ target }) => onChange('title-weight', target.value)}
        >
          {WEIGHTS.map((weight) => (
            <option key={weight} value={weight}>
              {texts.weights[weight]}
            </option>
          ))}
        </select>
      </p>
    </div>
  )
}
