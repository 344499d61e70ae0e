import { axisName, cellText, type Placed } from '@kvadrant/core'
import type { FigureModel } from '../model'
import { NumberField } from './NumberField'

/** Props of {@link ValueCell}. */
export interface ValueCellProps {
  readonly model: FigureModel
  readonly placed: Placed
  readonly axis: number
}

/** What an initiative has on one axis: a number field, a list of words, or text where nothing can be edited. */
export function ValueCell({ model, placed, axis }: ValueCellProps) {
  const { definition, placement, speaker, texts, editable, options, setCoordinate } = model
  const scale = placement.scales[axis]
  const value = placed.values[axis] ?? null
  if (!editable || !scale) return <>{cellText(speaker, axis, value)}</>
  const label = texts.say('table.cell', { axis: axisName(speaker, axis), label: placed.label })
  const commit = (next: number | null) => setCoordinate(placed.id, axis, next, 'field')
  if (scale.steps) {
    return (
      <select
        aria-label={label}
        value={value ?? ''}
        disabled={options.disabled}
        onChange={(event) => commit(Number(event.currentTarget.value))}
      >
        {scale.steps.map((word, index) => (
          <option key={word} value={index}>
            {cellText(speaker, axis, index)}
          </option>
        ))}
      </select>
    )
  }
  return (
    <NumberField
      texts={texts}
      label={label}
      value={value}
      decimals={scale.decimals}
      domain={scale.domain}
      optional={definition.axes[axis]?.optional}
      disabled={options.disabled}
      onCommit={commit}
    />
  )
}
