import { fittingWeights, needVerdict } from '../measures/need'
import type { Placed } from '../placement/place'
import type { SpaceView } from '../spaces/space'
import type { DrawnMark } from './drawnMarks'
import type { Backdrop, LinePx } from './figureLayout'
import { round } from './round'
import type { Sizes } from './sizes'

/** What {@link needTicks} needs. */
export interface NeedTicksInput {
  readonly marks: readonly DrawnMark[]
  readonly placed: readonly Placed[]
  readonly tolerance: number
  readonly sizes: Sizes
  readonly mirror: boolean
}

/** A small wedge beside each mark whose partnership does not fit its task, pointing to where it would. */
export function needTicks({
  marks,
  placed,
  tolerance,
  sizes,
  mirror,
}: NeedTicksInput): readonly Backdrop[] {
  const byId = new Map(placed.map((one) => [one.id, one]))
  return marks.flatMap((mark): Backdrop[] => {
    const one = byId.get(mark.id)
    const weight = one?.position[0] ?? null
    const complexity = one?.extras.innovationComplexity
    if (mark.count > 1 || weight === null || typeof complexity !== 'number') return []
    const verdict = needVerdict(weight, complexity, tolerance)
    if (verdict === 'fitting') return []
    const way = (verdict === 'too-light' ? 1 : -1) * (mirror ? -1 : 1)
    const from = mark.xPx + way * (mark.radiusPx + 1.5)
    const tip = from + way * sizes.markRadiusPx * 0.8
    const half = sizes.markRadiusPx * 0.6
    const d = `M${round(from)} ${round(mark.yPx - half)}L${round(tip)} ${round(mark.yPx)}L${round(from)} ${round(mark.yPx + half)}Z`
    return [{ kind: 'path', role: 'need', d, isOfMarks: true }]
  })
}

/** What {@link needBracket} needs. */
export interface NeedBracketInput {
  readonly view: SpaceView
  readonly axisPx: number
  readonly complexity: number | string | undefined
  readonly tolerance: number
  readonly sizes: Sizes
}

/** A bracket on the line over the weights that fit a task; nothing where its complexity is not known. */
export function needBracket({
  view,
  axisPx,
  complexity,
  tolerance,
  sizes,
}: NeedBracketInput): readonly LinePx[] {
  if (typeof complexity !== 'number') return []
  const [least, most] = fittingWeights(complexity, tolerance)
  const from = round(view.project([least]).xPx)
  const to = round(view.project([most]).xPx)
  const yPx = round(axisPx)
  const half = sizes.markRadiusPx * 1.6
  const end = (xPx: number): LinePx => ({
    x1Px: xPx,
    y1Px: round(yPx - half),
    x2Px: xPx,
    y2Px: round(yPx + half),
  })
  return [{ x1Px: from, y1Px: yPx, x2Px: to, y2Px: yPx }, end(from), end(to)]
}
