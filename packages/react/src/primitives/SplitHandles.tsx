import { gripOf, splitAt } from '@kvadrant/core'
import type { SplitLine } from '@kvadrant/core'
import { type PointerEvent, useEffect, useRef } from 'react'
import { capture, pointerIn } from '../dom/pointer'
import { useFigureModel } from './context'

/** Lines where an axis is split, to be taken hold of and moved. The number fields below do the same. */
export function SplitHandles() {
  const { layout } = useFigureModel()
  return (
    <g data-kv-split-handles="">
      {layout.splits.map((line) => (
        <SplitHandle key={`${line.field} ${line.index}`} line={line} />
      ))}
    </g>
  )
}

function SplitHandle({ line }: { readonly line: SplitLine }) {
  const { layout, plotRef, placement, splitValues, setSplit } = useFigureModel()
  const held = useRef<
    { readonly pointerId: number; readonly before: readonly number[] } | undefined
  >(undefined)
  const { field, axis, index, x1Px, y1Px, x2Px, y2Px } = line
  const given = splitValues[field]
  const values: readonly number[] =
    given === undefined ? [] : typeof given === 'number' ? [given] : given

  const restore = () => {
    if (held.current) setSplit(field, held.current.before)
    held.current = undefined
  }
  const onEscape = useRef(restore)
  useEffect(() => {
    onEscape.current = restore
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && held.current) onEscape.current()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])

  const onPointerDown = (event: PointerEvent<SVGGElement>) => {
    if (event.button !== 0 || held.current) return
    event.stopPropagation()
    event.preventDefault()
    capture(event.currentTarget, event.pointerId)
    held.current = { pointerId: event.pointerId, before: values }
  }
  const onPointerMove = (event: PointerEvent<SVGGElement>) => {
    if (held.current?.pointerId !== event.pointerId || !plotRef.current) return
    event.stopPropagation()
    const point = pointerIn(plotRef.current, event)
    const scale = placement.scales[axis]
    if (point && scale)
      setSplit(field, splitAt({ view: layout.view, scale, axis, index, values }, point))
  }
  const onPointerUp = (event: PointerEvent<SVGGElement>) => {
    if (held.current?.pointerId === event.pointerId) held.current = undefined
  }

  return (
    <g
      data-kv-split-handle={field}
      data-kv-axis-number={axis}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={restore}
      onLostPointerCapture={restore}
    >
      <line data-kv-split-reach="" x1={x1Px} y1={y1Px} x2={x2Px} y2={y2Px} />
      <rect data-kv-split-grip="" {...gripOf(line, layout.sizes)} />
    </g>
  )
}
