import {
  coordinates,
  drawMark,
  fitText,
  greatestSize,
  markPath,
  type Placed,
  regionName,
  standAt,
} from '@kvadrant/core'
import { useMemo, useRef } from 'react'
import { useBrowserLayoutEffect } from '../hooks/useBrowserLayoutEffect'
import { useTransient } from '../store/store'
import { useFigureModel } from './context'

/** The mark that is being moved, in a layer of its own: the rest of the drawing stays as it is. */
export function LiftedMark() {
  const { store, placedById } = useFigureModel()
  const id = useTransient(store, ({ move }) =>
    move.phase === 'dragging' || move.phase === 'grabbed' ? move.id : undefined,
  )
  const placed = id === undefined ? undefined : placedById.get(id)
  return placed ? <Lifted key={placed.id} placed={placed} /> : null
}

const ORIGIN = { xPx: 0, yPx: 0 }

/** Writes every step straight to its own nodes: nothing renders while a mark moves. */
function Lifted({ placed }: { readonly placed: Placed }) {
  const model = useFigureModel()
  const { layout, groups, store, plotRef, speaker, measure, definition, placement } = model
  const moving = useRef<SVGGElement>(null)
  const trail = useRef<SVGLineElement>(null)
  const readout = useRef<SVGTextElement>(null)
  const { sizes, view, frame } = layout
  const mark = useMemo(
    () => drawMark(placed, ORIGIN, groups, sizes, greatestSize([placed])),
    [placed, groups, sizes],
  )

  useBrowserLayoutEffect(() => {
    const plot = plotRef.current
    const partition = definition.partition(placement.thresholds)
    const named = (attribute: string, id: string) =>
      plot?.querySelectorAll(`[${attribute}="${CSS.escape(id)}"]`) ?? []
    const ghosts = [
      ...named('data-kv-mark', placed.id),
      ...named('data-kv-label', placed.id),
      ...named('data-kv-leader', placed.id),
    ]
    for (const ghost of ghosts) ghost.setAttribute('data-kv-ghost', '')
    let target: Element | null = null

    const write = () => {
      const { move } = store.get()
      if (move.phase !== 'dragging' && move.phase !== 'grabbed') return
      const { xPx, yPx } = view.project(move.at)
      const start = view.project(move.start)
      moving.current?.setAttribute('transform', `translate(${xPx} ${yPx})`)
      trail.current?.setAttribute('x1', String(start.xPx))
      trail.current?.setAttribute('y1', String(start.yPx))
      trail.current?.setAttribute('x2', String(xPx))
      trail.current?.setAttribute('y2', String(yPx))
      const region = partition.regionOf(move.at)
      const { values } = standAt({ definition, placement }, placed, move, 'rounded')
      if (readout.current) {
        readout.current.textContent = `${coordinates(speaker, values)} · ${regionName(speaker, region)}`
        // On the side where there is room.
        readout.current.setAttribute(
          'text-anchor',
          xPx > frame.xPx + frame.widthPx / 2 ? 'end' : 'start',
        )
      }
      const next = plot?.querySelector(`[data-kv-region="${CSS.escape(region)}"]`) ?? null
      if (next !== target) {
        target?.removeAttribute('data-kv-target')
        next?.setAttribute('data-kv-target', '')
        target = next
      }
    }
    write()
    const stop = store.subscribe(write)
    return () => {
      stop()
      target?.removeAttribute('data-kv-target')
      for (const ghost of ghosts) ghost.removeAttribute('data-kv-ghost')
    }
  }, [placed, store, plotRef, view, frame, speaker, definition, placement])

  const { label } = sizes
  const bold = { ...label, weight: 600 } as const
  return (
    <svg
      data-kv-lift=""
      viewBox={`0 0 ${layout.widthPx} ${layout.heightPx}`}
      width={layout.widthPx}
      height={layout.heightPx}
      aria-hidden="true"
      direction="ltr"
    >
      <line ref={trail} data-kv-trail="" />
      <g ref={moving}>
        <path
          data-kv-lifted={placed.id}
          data-kv-tone={mark.tone}
          d={markPath(mark.shape, ORIGIN, sizes.markRadiusPx * 1.25)}
        />
        <g fontSize={label.sizePx} data-kv-readout="">
          <text
            y={-sizes.markRadiusPx * 2 - label.sizePx * 1.2}
            fontWeight={600}
            textAnchor="middle"
          >
            {fitText(placed.label, frame.widthPx * 0.6, bold, measure)}
          </text>
          <text ref={readout} y={-sizes.markRadiusPx * 2} />
        </g>
      </g>
    </svg>
  )
}
