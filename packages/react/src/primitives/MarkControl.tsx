import {
  axisName,
  axisSentence,
  placeSentence,
  rangeStep,
  readRange,
  regionName,
  standAt,
} from '@kvadrant/core'
import {
  type ChangeEvent,
  type FocusEvent,
  type KeyboardEvent,
  useId,
  useRef,
  useState,
} from 'react'
import { activeOf } from '../hooks/useRovingFocus'
import { useTransient } from '../store/store'
import { useFigureModel } from './context'

/**
 * The keyboard's and the screen reader's way to every mark: one named group with a range input
 * for each axis, bound to the active mark. Arrows go between marks, Enter grabs one; a screen
 * reader may move the ranges themselves, which commits at once.
 */
export function MarkControl() {
  const model = useFigureModel()
  const { order, store, selected, texts, definition, options, editable, roving, controlRef } = model
  const hintId = useId()
  const inputs = useRef<(HTMLInputElement | null)[]>([])
  const activeId = useTransient(store, (state) => state.active)
  const move = useTransient(store, (state) =>
    state.move.phase === 'grabbed' ? state.move : undefined,
  )
  // Which range was changed last, of which mark: only that axis is spoken, until the mark changes.
  const [changed, setChanged] = useState<{ id: string; axis: number }>()
  const active = activeOf(order, activeId, selected)
  if (!active) return null

  const current = move?.id === active.id ? standAt(model, active, move, 'exact') : active
  const tabAxis = changed?.id === active.id ? changed.axis : 0

  const spoken = (axis: number): string => {
    if (changed?.id !== active.id || changed.axis !== axis) {
      return placeSentence(model.speaker, 'value.other', current)
    }
    return texts.say('value.full', {
      coordinates: axisSentence(model.speaker, axis, current.values[axis] ?? 0),
      region: regionName(model.speaker, current.region),
    })
  }

  const stepped = (axis: number) => {
    setChanged({ id: active.id, axis })
    inputs.current[axis]?.focus({ preventScroll: true })
  }

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const before = store.get().move
    roving.onKeyDown(event)
    store.set({ focus: 'visible' })
    const after = store.get().move
    if (before.phase !== 'grabbed' || after.phase !== 'grabbed' || before === after) return
    stepped(after.at.findIndex((value, axis) => value !== before.at[axis]))
  }

  const onRange = (axis: number, event: ChangeEvent<HTMLInputElement>) => {
    const scale = model.placement.scales[axis]
    const field = definition.axes[axis]?.field
    if (!scale || field === undefined || !editable) return
    const meaning = readRange(scale, current.values[axis] ?? 0, Number(event.currentTarget.value))
    if (!meaning) return
    setChanged({ id: active.id, axis })
    if (move) {
      const direction =
        'direction' in meaning
          ? meaning.direction
          : meaning.value > (current.values[axis] ?? 0)
            ? 1
            : -1
      model.dispatch({ type: 'step', axis, direction, large: !('direction' in meaning) })
    } else if ('direction' in meaning) {
      model.stepValue(active.id, axis, meaning.direction)
    } else {
      model.setValues(active.id, { [field]: meaning.value }, 'keyboard')
    }
  }

  const onFocus = (event: FocusEvent<HTMLInputElement>) => {
    store.set({
      active: active.id,
      focus: event.target.matches(':focus-visible') ? 'visible' : 'hidden',
    })
  }

  const onBlur = (event: FocusEvent<HTMLElement>) => {
    if (event.currentTarget.contains(event.relatedTarget)) return
    store.set({ focus: 'none' })
    setChanged(undefined)
    model.dispatch({ type: 'cancel', cause: 'blur' })
  }

  const role = texts.say(editable ? 'control.role' : 'control.role.readOnly')
  return (
    <div
      role="group"
      data-kv-control=""
      aria-roledescription={role}
      aria-label={texts.say('control.name', {
        label: active.label,
        number: order.indexOf(active) + 1,
        count: order.length,
      })}
      aria-describedby={hintId}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    >
      <span id={hintId} hidden>
        {texts.say(editable ? 'control.hint' : 'control.hint.readOnly')}
      </span>
      {definition.axes.map(({ field }, axis) => {
        const scale = model.placement.scales[axis]
        const value = current.values[axis] ?? 0
        if (!scale) return null
        return (
          <input
            key={field}
            ref={(element) => {
              inputs.current[axis] = element
              if (axis === tabAxis) controlRef.current = element
            }}
            type="range"
            data-kv-axis={field}
            min={Math.min(scale.domain[0], value)}
            max={Math.max(scale.domain[1], value)}
            step={rangeStep(scale, value)}
            value={value}
            tabIndex={axis === tabAxis ? 0 : -1}
            disabled={options.disabled}
            aria-readonly={editable ? undefined : true}
            aria-label={axisName(model.speaker, axis)}
            aria-orientation={axis === 1 ? 'vertical' : undefined}
            aria-valuetext={spoken(axis)}
            onChange={(event) => onRange(axis, event)}
            onFocus={onFocus}
          />
        )
      })}
    </div>
  )
}
