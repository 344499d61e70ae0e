import { gripOf, type LinePx, type PointPx } from '@kvadrant/core'
import { type PointerEvent, useEffect, useRef } from 'react'
import { capture, pointerIn } from '../dom/pointer'
import { useFigureModel } from './context'

/** Props of {@link LineHandle}. */
export interface LineHandleProps {
  /** What is moved, for the stylesheet: the field of a split, or `tolerance`. */
  readonly name: string
  readonly line: LinePx
  /** The axis that the line stands on; undefined for a line that stands on none. */
  readonly axis?: number | undefined
  /** Moves the line to a point of the drawing. */
  readonly moveTo: (point: PointPx) => void
  /** Remembers where the line is, and gives back how to bring it there again. */
  readonly remember: () => () => void
}

/** A line of the drawing that can be taken hold of. Escape and a lost pointer bring it back. */
export function LineHandle({ name, line, axis, moveTo, remember }: LineHandleProps) {
  const { layout, plotRef } = useFigureModel()
  const handle = useRef<SVGGElement>(null)
  const held = useRef<{ readonly pointerId: number; readonly restore: () => void } | undefined>(
    undefined,
  )

  const restore = () => {
    held.current?.restore()
    held.current = undefined
  }
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !held.current) return
      held.current.restore()
      held.current = undefined
    }
    const page = handle.current?.ownerDocument
    page?.addEventListener('keydown', onKeyDown)
    return () => page?.removeEventListener('keydown', onKeyDown)
  }, [])

  // A finger on the line moves it. Chromium heeds `touch-action` on no part of a drawing.
  useEffect(() => {
    const element = handle.current
    const keepPage = (event: TouchEvent) => event.preventDefault()
    element?.addEventListener('touchstart', keepPage, { passive: false })
    return () => element?.removeEventListener('touchstart', keepPage)
  }, [])

  const onPointerDown = (event: PointerEvent<SVGGElement>) => {
    if (event.button !== 0 || held.current) return
    event.stopPropagation()
    event.preventDefault()
    capture(event.currentTarget, event.pointerId)
    held.current = { pointerId: event.pointerId, restore: remember() }
  }
  const onPointerMove = (event: PointerEvent<SVGGElement>) => {
    if (held.current?.pointerId !== event.pointerId || !plotRef.current) return
    event.stopPropagation()
    const point = pointerIn(plotRef.current, event)
    if (point) moveTo(point)
  }
  const onPointerUp = (event: PointerEvent<SVGGElement>) => {
    if (held.current?.pointerId === event.pointerId) held.current = undefined
  }

  const { x1Px, y1Px, x2Px, y2Px } = line
  return (
    <g
      ref={handle}
      data-kv-split-handle={name}
      data-kv-axis-number={axis}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={restore}
      onLostPointerCapture={restore}
    >
      <line data-kv-split-reach="" x1={x1Px} y1={y1Px} x2={x2Px} y2={y2Px} />
      <rect data-kv-split-grip="" {...gripOf(line, axis, layout.sizes)} />
    </g>
  )
}
