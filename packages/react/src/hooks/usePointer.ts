import type { PointPx } from '@kvadrant/core'
import { type PointerEvent, useMemo } from 'react'
import { capture, pointerIn, reachPxOf, releaseCapture, slackPxOf } from '../dom/pointer'
import type { FigureModel } from '../model'
import { hit, inFan, onWay } from './hit'
import { useBrowserLayoutEffect } from './useBrowserLayoutEffect'
import { useLatest } from './useLatest'

/** Handlers for the drawing that pointers act on. */
export interface PointerProps {
  readonly onPointerDown: (event: PointerEvent<SVGSVGElement>) => void
  readonly onPointerMove: (event: PointerEvent<SVGSVGElement>) => void
  readonly onPointerUp: (event: PointerEvent<SVGSVGElement>) => void
  readonly onPointerCancel: (event: PointerEvent<SVGSVGElement>) => void
  readonly onLostPointerCapture: (event: PointerEvent<SVGSVGElement>) => void
  readonly onPointerLeave: (event: PointerEvent<SVGSVGElement>) => void
}

/** Turns pointers into intents and hover: one set of handlers on the drawing, none on its marks. */
export function usePointer(model: FigureModel): PointerProps {
  const latest = useLatest(model)
  const { plotRef, store } = model

  // A touch that begins on a mark moves it; anywhere else it scrolls the page.
  useBrowserLayoutEffect(() => {
    const plot = plotRef.current
    if (!plot) return undefined
    const onTouchStart = (event: TouchEvent) => {
      const [touch] = event.changedTouches
      const point = touch && pointerIn(plot, touch)
      const now = latest.current
      if (!point || !now.editable || event.touches.length > 1) return
      if (hit(now, point, reachPxOf('touch'))) event.preventDefault()
    }
    plot.addEventListener('touchstart', onTouchStart, { passive: false })
    return () => plot.removeEventListener('touchstart', onTouchStart)
  }, [plotRef, latest])

  // While a pointer holds a mark, or one waits for its destination, Escape is ours wherever the focus is.
  useBrowserLayoutEffect(() => {
    const document = plotRef.current?.ownerDocument
    if (!document) return undefined
    const onKeyDown = (event: KeyboardEvent) => {
      const { phase } = store.get().move
      if (
        event.key !== 'Escape' ||
        (phase !== 'dragging' && phase !== 'pressed' && phase !== 'armed')
      )
        return
      event.preventDefault()
      event.stopPropagation()
      latest.current.dispatch({ type: 'cancel', cause: 'escape' })
    }
    const listening = () => {
      const { phase } = store.get().move
      document.removeEventListener('keydown', onKeyDown, true)
      if (phase !== 'resting' && phase !== 'grabbed')
        document.addEventListener('keydown', onKeyDown, true)
    }
    const stop = store.subscribe(listening)
    return () => {
      stop()
      document.removeEventListener('keydown', onKeyDown, true)
    }
  }, [plotRef, latest, store])

  return useMemo(() => {
    const pointOf = (event: PointerEvent<SVGSVGElement>) => pointerIn(event.currentTarget, event)

    const follow = (event: PointerEvent<SVGSVGElement>, point: PointPx) => {
      const now = latest.current
      const reachPx = reachPxOf(event.pointerType)
      const found = hit(now, point, reachPx)
      if (found) return now.hover(found.id, found.axis)
      const onTooltip =
        event.target instanceof Element && event.target.closest('[data-kv-tooltip]') !== null
      if (!onTooltip && !inFan(now, point, reachPx) && !onWay(now, point, reachPx))
        now.hover(undefined)
    }

    return {
      onPointerDown: (event) => {
        const now = latest.current
        if (event.button !== 0 || !event.isPrimary || now.options.disabled) return
        const point = pointOf(event)
        if (!point) return
        const found = hit(now, point, reachPxOf(event.pointerType))
        const placed = found && now.placedById.get(found.id)
        now.dispatch({
          type: 'press',
          pointerId: event.pointerId,
          point,
          mark: found &&
            placed && {
              id: placed.id,
              start: placed.position,
              middle: found.middle,
              axis: found.axis,
            },
          slackPx: slackPxOf(event.pointerType),
        })
        const { move } = now.store.get()
        // Held from the press on, so that its release is heard wherever it happens.
        if (move.phase === 'pressed' && move.pointerId === event.pointerId) {
          capture(event.currentTarget, event.pointerId)
        }
        if (found?.axis !== undefined) now.store.set({ axis: found.axis })
        // Text is not selected by a drag, and focus goes where the release sends it.
        if (found) event.preventDefault()
      },
      onPointerMove: (event) => {
        const point = pointOf(event)
        if (!point) return
        const now = latest.current
        const before = now.store.get().move
        now.dispatch({ type: 'slide', pointerId: event.pointerId, point })
        const after = now.store.get().move
        if (before.phase === 'pressed' && after.phase === 'dragging') now.hover(undefined)
        if (after.phase === 'resting' || after.phase === 'armed') follow(event, point)
      },
      onPointerUp: (event) => {
        const point = pointOf(event)
        const now = latest.current
        const { phase } = now.store.get().move
        if (!point || (phase !== 'pressed' && phase !== 'dragging')) return
        now.dispatch({ type: 'release', pointerId: event.pointerId, point })
        releaseCapture(event.currentTarget, event.pointerId)
        now.controlRef.current?.focus({ preventScroll: true })
        // The keyboard goes on from here, but a pointer needs no ring to find its place.
        if (now.controlRef.current) now.store.set({ focus: 'hidden' })
      },
      onPointerCancel: (event) =>
        latest.current.dispatch({
          type: 'cancel',
          cause: 'pointercancel',
          pointerId: event.pointerId,
        }),
      onLostPointerCapture: (event) =>
        latest.current.dispatch({
          type: 'cancel',
          cause: 'lost-capture',
          pointerId: event.pointerId,
        }),
      onPointerLeave: () => latest.current.hover(undefined),
    }
  }, [latest])
}
