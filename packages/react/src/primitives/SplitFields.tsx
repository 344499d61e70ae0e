import { axisNameInSentence, moveSplit } from '@kvadrant/core'
import { useFigureModel } from './context'
import { NumberField } from './NumberField'

/** A number field for each split: the same as dragging its line, for keyboards and exact values. */
export function SplitFields() {
  const { definition, placement, speaker, texts, splitValues, setSplit, announce } =
    useFigureModel()
  return (
    <div data-kv-split-fields="">
      {definition.axes.flatMap(({ field }, axis) => {
        const scale = placement.scales[axis]
        const given = splitValues[field]
        if (!scale || given === undefined) return []
        const values: readonly number[] = typeof given === 'number' ? [given] : given
        return values.map((value, index) => (
          <NumberField
            key={`${field} ${String(index)}`}
            texts={texts}
            label={texts.say('control.split', { axis: axisNameInSentence(speaker, axis) })}
            labelShown
            value={value}
            decimals={scale.decimals}
            domain={scale.domain}
            onCommit={(next) => {
              if (next === null) return
              setSplit(field, moveSplit(values, index, next, scale))
              announce(
                texts.say('announce.split', {
                  axis: axisNameInSentence(speaker, axis),
                  value: texts.number(next, scale.decimals),
                }),
              )
            }}
          />
        ))
      })}
    </div>
  )
}
