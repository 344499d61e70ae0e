import { drawMark, greatestSize, markPath, type Placed } from '@kvadrant/core'
import { useMemo, useRef } from 'react'
import { followTarget, type LiftedNodes, markGhosts, writeStep } from '../dom/liftedMark'
import { useBrowserLayoutEffect } from '../hooks/useBrowserLayoutEffect'
import { keepStill } from '../hooks/useStill'
import { useTransient } from '../store/store'
import { useFigureModel } from './context'
import { Mark } from './Mark'

/** The mark that is being moved, in a layer of its own: the rest of the drawing stays as it is. */
export function LiftedMark() {
  const { store, placedById } = useFigureModel()
  const id = useTransient(store, ({ move }) =>
    move.phase === 'dragging' || move.phase === 'grabbed' ? move.id : undefined,
  )
  const axis = useTransient(store, ({ move }) =>
    move.phase === 'dragging' || move.phase === 'grabbed' ? move.axis : undefined,
  )
  const placed = id === undefined ? undefined : placedById.get(id)
  return placed ? <Lifted key={placed.id} placed={placed} axis={axis} /> : null
}

const ORIGIN = { xPx: 0, yPx: 0 }

/** Writes every step straight to its own nodes: nothing renders while a mark moves. */
function Lifted({ placed, axis }: { readonly placed: Placed; readonly axis: number | undefined }) {
  const { layout, groups, store, plotRef, speaker, measure, definition, placement } =
    useFigureModel()
  const mark = useRef<SVGPathElement>(null)
  const trail = useRef<SVGLineElement>(null)
  const profile = useRef<SVGPathElement>(null)
  const guides = useRef<SVGGElement>(null)
  const card = useRef<SVGRectElement>(null)
  const title = useRef<SVGTextElement>(null)
  const body = useRef<SVGTextElement>(null)
  const { sizes } = layout
  const drawn = useMemo(
    () => drawMark(placed, ORIGIN, groups, sizes, greatestSize([placed])),
    [placed, groups, sizes],
  )

  // Its other handles come along with its line.
  const resting = useMemo(
    () =>
      axis === undefined
        ? []
        : layout.marks
            .filter((other) => other.axis !== axis && other.ids.includes(placed.id))
            .map((other) => ({ ...drawMark(placed, other, groups, sizes, 0), axis: other.axis })),
    [axis, layout.marks, placed, groups, sizes],
  )

  useBrowserLayoutEffect(() => {
    const plot = plotRef.current
    const nodes = nodesOf({
      mark: mark.current,
      trail: trail.current,
      profile: profile.current,
      guides: guides.current,
      card: card.current,
      title: title.current,
      body: body.current,
    })
    if (!plot || !nodes) return undefined
    const figure = { definition, placement, layout, speaker, measure }
    const forgetGhosts = markGhosts(plot, placed.id, axis)
    const letTravel = keepStill(plot)
    const showTarget = followTarget(plot)
    const write = () => {
      const { move } = store.get()
      if (move.phase !== 'dragging' && move.phase !== 'grabbed') return
      showTarget(writeStep(nodes, figure, placed, move))
    }
    write()
    const stop = store.subscribe(write)
    return () => {
      stop()
      showTarget(undefined)
      letTravel()
      forgetGhosts()
    }
  }, [placed, axis, store, plotRef, layout, speaker, measure, definition, placement])

  return (
    <svg
      data-kv-lift=""
      viewBox={`0 0 ${layout.widthPx} ${layout.heightPx}`}
      width={layout.widthPx}
      height={layout.heightPx}
      aria-hidden="true"
      direction="ltr"
    >
      <g ref={guides} data-kv-guides="" />
      <line ref={trail} data-kv-trail="" />
      <path ref={profile} data-kv-profile-chosen={placed.id} data-kv-tone={drawn.tone} />
      {resting.map((handle) => (
        <Mark key={handle.axis} mark={handle} />
      ))}
      <path
        ref={mark}
        data-kv-lifted={placed.id}
        data-kv-tone={drawn.tone}
        d={markPath(drawn.shape, ORIGIN, sizes.markRadiusPx * 1.25)}
      />
      <g data-kv-tooltip="" fontSize={sizes.label.sizePx}>
        <rect ref={card} rx={sizes.label.sizePx * 0.3} />
        <text ref={title} data-kv-text="tooltip-title" fontWeight={600} />
        <text ref={body} data-kv-text="tooltip-body" />
      </g>
    </svg>
  )
}

/** The layer's nodes, once all of them are there. */
function nodesOf(nodes: { readonly [name in keyof LiftedNodes]: LiftedNodes[name] | null }):
  | LiftedNodes
  | undefined {
  const { mark, trail, profile, guides, card, title, body } = nodes
  return mark && trail && profile && guides && card && title && body
    ? { mark, trail, profile, guides, card, title, body }
    : undefined
}
