import { canvasArea } from '@kvadrant/core'
import { useMemo, useRef } from 'react'
import { useBrowserLayoutEffect } from '../hooks/useBrowserLayoutEffect'
import { useFigureModel } from '../primitives/context'
import { useTransient } from '../store/store'
import { type MarkSurface, openMarkSurface } from './markSurface'

/** Props of {@link MarkCanvas}. */
export interface MarkCanvasProps {
  /** Hears that the browser gave no canvas to paint on. */
  readonly onFailed: () => void
}

/**
 * The figure's marks, painted on a canvas over the ground and under the labels. Painted again when
 * a mark, the room, the screen or a colour changes and when a move begins or ends; a step of a move
 * never touches it. Takes no pointer and is nothing to a screen reader: the drawing above does that.
 */
export function MarkCanvas({ onFailed }: MarkCanvasProps) {
  const { layout, saving, store } = useFigureModel()
  const { marks, sizes, widthPx, heightPx } = layout
  const canvas = useRef<HTMLCanvasElement>(null)
  const probe = useRef<HTMLSpanElement>(null)
  const surface = useRef<MarkSurface>(undefined)
  const id = useTransient(store, ({ move }) =>
    move.phase === 'dragging' || move.phase === 'grabbed' ? move.id : undefined,
  )
  const axis = useTransient(store, ({ move }) =>
    move.phase === 'dragging' || move.phase === 'grabbed' ? move.axis : undefined,
  )
  const area = useMemo(
    () => canvasArea({ marks, sizes, widthPx, heightPx }),
    [marks, sizes, widthPx, heightPx],
  )

  useBrowserLayoutEffect(() => {
    if (!canvas.current || !probe.current) return undefined
    const opened = openMarkSurface({ canvas: canvas.current, probe: probe.current })
    if (!opened) {
      onFailed()
      return undefined
    }
    surface.current = opened
    return () => {
      surface.current = undefined
      opened.close()
    }
  }, [onFailed])

  useBrowserLayoutEffect(() => {
    surface.current?.show({
      marks,
      area,
      saving,
      ghost: id === undefined ? undefined : { id, axis },
    })
  }, [marks, area, saving, id, axis])

  // In parts of the drawing's own size, so that a canvas shrinks with it; on the server there is none.
  const along = (px: number, wholePx: number) => `calc(100% * ${px} / ${wholePx})`
  return (
    <div
      data-kv-canvas=""
      aria-hidden="true"
      style={{ width: widthPx, aspectRatio: `${widthPx} / ${heightPx}` }}
    >
      <span ref={probe} data-kv-colours="" />
      <canvas
        ref={canvas}
        style={{
          left: along(area.xPx, widthPx),
          top: along(area.yPx, heightPx),
          width: along(area.widthPx, widthPx),
          height: along(area.heightPx, heightPx),
        }}
      />
    </div>
  )
}
