import {
  axisName,
  axisSentence,
  placeSentence,
  rangeStep,
  rangeValue,
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
  const tabAxis = useTransient(store, (state) => state.axis)
  const move = useTransient(store, (state) =>
    state.move.phase === 'grabbed' ? state.move : undefined,
  )
  // Which range was changed last, of which mark: only that axis is spoken, until the mark changes.
  const [changed, setChanged] = useState<{ id: string; axis: number }>()
  const active = activeOf(order, activeId, selected)
  if (!active) return null

  const current = move?.id === active.id ? standAt(model, active, move, 'exact') : active
  const hasHandles = definition.space.handles === 'axes'

  const spoken = (axis: number): string => {
    if (changed?.id !== active.id || changed.axis !== axis) {
      const only = hasHandles ? [axis] : undefined
      return placeSentence(model.speaker, 'value.other', { ...current, only })
    }
    return texts.say('value.full', {
      coordinates: axisSentence(model.speaker, axis, current.values[axis] ?? null),
      region: regionName(model.speaker, current.region),
    })
  }

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const before = store.get()
    roving.onKeyDown(event)
    store.set({ focus: 'visible' })
    const { move: after, axis } = store.get()
    if (before.move.phase === 'grabbed' && after.phase === 'grabbed' && before.move !== after) {
      setChanged({ id: active.id, axis })
    }
    if (axis !== before.axis) inputs.current[axis]?.focus({ preventScroll: true })
  }

  const onRange = (axis: number, event: ChangeEvent<HTMLInputElement>) => {
    const scale = model.placement.scales[axis]
    if (!scale) return
    const range = event.currentTarget
    const from = rangeValue(scale, current.values[axis] ?? null)
    const meaning = editable ? readRange(scale, from, Number(range.value)) : undefined
    if (!meaning) {
      // React brings it back by itself; a smaller renderer does only where something is rendered.
      range.value = String(from)
      return
    }
    setChanged({ id: active.id, axis })
    if (move) {
      const isStep = 'direction' in meaning
      const direction = isStep ? meaning.direction : meaning.value > from ? 1 : -1
      model.dispatch({ type: 'step', axis, direction, large: !isStep })
    } else if ('direction' in meaning) {
      model.stepValue(active.id, axis, meaning.direction)
    } else {
      model.setCoordinate(active.id, axis, meaning.value, 'keyboard')
    }
  }

  const onFocus = (axis: number, event: FocusEvent<HTMLInputElement>) => {
    store.set({
      // A press that has just chosen another mark moved the store on before this was rendered.
      active: store.get().active ?? active.id,
      axis,
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
        if (!scale) return null
        const value = rangeValue(scale, current.values[axis] ?? null)
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
            onFocus={(event) => onFocus(axis, event)}
          />
        )
      })}
    </div>
  )
}
