import type { Trail } from '@kvadrant/core'
import { memo } from 'react'
import { useStanding } from '../hooks/useStanding'
import { useTransient } from '../store/store'
import { useFigureModel } from './context'

/** More trails than this would be a thicket over the marks: they are quiet until one is chosen. */
const MANY = 200

/**
 * Where each initiative came from, under the marks: a hollow dot, and a way that grows from it and
 * ends in an arrow head at the mark; in a profile the earlier line, dashed. The trail of what is
 * selected, focused or pointed at comes forward. While a mark is moved its trail stays with the
 * ghost that it left, and follows on drop. Nothing in a figure without earlier rows.
 */
export function Trails() {
  const { layout } = useFigureModel()
  return layout.trails ? <SomeTrails trails={layout.trails} /> : null
}

function SomeTrails({ trails }: { readonly trails: readonly Trail[] }) {
  const model = useFigureModel()
  const { hovered, focused } = useStanding(model)
  const lifted = useTransient(model.store, ({ move }) =>
    move.phase === 'dragging' || move.phase === 'grabbed' ? move.id : undefined,
  )
  const chosen = new Set([model.selected, hovered, focused])
  const isChosen = trails.some(({ id }) => chosen.has(id))
  return (
    <g
      data-kv-trails=""
      data-kv-some-chosen={isChosen || undefined}
      data-kv-many={trails.length > MANY || undefined}
      aria-hidden="true"
    >
      {trails.map((trail) => (
        <OneTrail
          key={trail.id}
          trail={trail}
          chosen={chosen.has(trail.id)}
          ghost={lifted === trail.id}
        />
      ))}
    </g>
  )
}

interface OneTrailProps {
  readonly trail: Trail
  readonly chosen: boolean
  readonly ghost: boolean
}

const OneTrail = memo(function OneTrail({ trail, chosen, ghost }: OneTrailProps) {
  const { id, tone, start, d } = trail
  const look = {
    'data-kv-tone': tone,
    'data-kv-chosen': chosen || undefined,
    'data-kv-ghost': ghost ? '' : undefined,
  }
  if (!start) return <path data-kv-earlier-line={id} {...look} d={d} fill="none" />
  return (
    <>
      {d !== '' && <path data-kv-way={id} {...look} d={d} />}
      {start.path === undefined ? (
        <circle data-kv-earlier={id} {...look} cx={start.xPx} cy={start.yPx} r={start.radiusPx} />
      ) : (
        <path data-kv-earlier={id} {...look} d={start.path} />
      )}
    </>
  )
})
