import { axisNameInSentence, moveSplit } from '@kvadrant/core'
import { useFigureModel } from './context'
import { NumberField } from './NumberField'

/** A tolerance is a distance on the unit scale. */
const TOLERANCES = [0, 1] as const

/** A number field for each split, and for the tolerance of a figure that has one: the same as dragging its line, for keyboards and exact values. */
export function SplitFields() {
  const { definition, placement, speaker, texts, splitValues, setSplit, setTolerance, announce } =
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
            label={texts.say(values.length > 1 ? 'control.split.numbered' : 'control.split', {
              axis: axisNameInSentence(speaker, axis),
              number: index + 1,
            })}
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
      {definition.tolerance !== undefined && (
        <NumberField
          texts={texts}
          label={texts.say(`${definition.id}.tolerance`)}
          labelShown
          value={placement.tolerance}
          decimals={2}
          domain={TOLERANCES}
          onCommit={(next) => {
            if (next === null) return
            setTolerance(next)
            announce(
              texts.say('announce.tolerance', {
                name: texts.say(`${definition.id}.tolerance`),
                value: texts.number(next),
              }),
            )
          }}
        />
      )}
    </div>
  )
}
