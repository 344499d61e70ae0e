import {
  adjusted,
  axisName,
  axisNameInSentence,
  type CoordinateValues,
  nudged,
  type Placed,
  rangeValue,
  readRange,
  valueText,
} from '@kvadrant/core'
import { useEffect, useId, useRef, useState } from 'react'
import { useLatest } from '../hooks/useLatest'
import { useFigureModel } from './context'

/** What the ranges would come to if the one that is held were let go. */
interface Draft {
  readonly axis: number
  readonly coordinates: CoordinateValues
}

/**
 * The selected initiative's coordinates as linked ranges: where one is set the others make room,
 * but for one that is locked. They follow a range that is held, and commit when it is let go.
 */
export function LinkedRanges() {
  const { texts, placedById, selected, editable } = useFigureModel()
  const placed = selected === undefined ? undefined : placedById.get(selected)
  if (!placed) {
    return (
      <p data-kv-ranges="none">{texts.say(editable ? 'ranges.none.editable' : 'ranges.none')}</p>
    )
  }
  return <Ranges key={placed.id} placed={placed} />
}

function Ranges({ placed }: { readonly placed: Placed }) {
  const { definition, placement, texts, locked, setCoordinate } = useFigureModel()
  const [draft, setDraft] = useState<Draft>()
  const legendId = useId()
  const source = { definition, placement }

  const slide = (axis: number, to: number) => {
    const scale = placement.scales[axis]
    const from = placed.values[axis] ?? null
    const meaning = scale && readRange(scale, rangeValue(scale, from), to)
    if (!meaning) return setDraft(undefined)
    const coordinates =
      'direction' in meaning
        ? nudged(source, placed, axis, meaning.direction, locked)
        : adjusted(source, placed, axis, meaning.value, locked)
    return setDraft({ axis, coordinates })
  }

  const commit = () => {
    if (!draft) return
    setDraft(undefined)
    const value = draft.coordinates[definition.axes[draft.axis]?.field ?? '']
    if (typeof value === 'number') setCoordinate(placed.id, draft.axis, value, 'field')
  }

  return (
    <div data-kv-ranges="" role="group" aria-labelledby={legendId}>
      <p
        id={legendId}
        data-kv-ranges-name=""
        aria-label={texts.say('ranges.name', { label: placed.label })}
      >
        {placed.label}
      </p>
      {definition.axes.map(({ field }, axis) => (
        <Range
          key={field}
          axis={axis}
          value={draft?.coordinates[field] ?? placed.values[axis] ?? null}
          onSlide={(to) => slide(axis, to)}
          onRelease={commit}
        />
      ))}
    </div>
  )
}

interface RangeProps {
  readonly axis: number
  readonly value: number | null
  readonly onSlide: (to: number) => void
  readonly onRelease: () => void
}

function Range({ axis, value, onSlide, onRelease }: RangeProps) {
  const { placement, speaker, texts, editable, locked, setLocked } = useFigureModel()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const isLocked = locked === axis
  // React calls every slide a change; the browser's own says that the range was let go, which with
  // keys comes right after the slide.
  const latestRelease = useLatest(onRelease)
  useEffect(() => {
    const element = input.current
    const release = () => latestRelease.current()
    element?.addEventListener('change', release)
    return () => element?.removeEventListener('change', release)
  }, [latestRelease])
  const scale = placement.scales[axis]
  if (!scale) return null
  const name = axisName(speaker, axis)
  const lock = texts.say('ranges.lock.axis', { axis: axisNameInSentence(speaker, axis) })
  const text = valueText(speaker, axis, value)
  return (
    <div data-kv-range={isLocked ? 'locked' : ''}>
      <label htmlFor={id}>{name}</label>
      <input
        ref={input}
        id={id}
        type="range"
        min={scale.domain[0]}
        max={scale.domain[1]}
        step="any"
        value={rangeValue(scale, value)}
        disabled={!editable || isLocked}
        aria-valuetext={text}
        onChange={(event) => {
          // The browser's own change has just committed this very value.
          if (event.nativeEvent.type !== 'change') onSlide(Number(event.currentTarget.value))
        }}
      />
      <output htmlFor={id}>{text}</output>
      {editable && (
        <button
          type="button"
          aria-label={lock}
          aria-pressed={isLocked}
          onClick={() => setLocked(isLocked ? undefined : axis)}
        >
          {texts.say('ranges.lock')}
        </button>
      )}
    </div>
  )
}
