import { type PointPx, type Position, sameCoordinate } from '../model/position'
import { profileLine } from '../paths/profileLine'
import type { SpaceView } from '../spaces/space'
import { drawRegions } from './drawRegions'
import { drawHandles } from './drawHandles'
import type { DrawnMark } from './drawnMarks'
import { emptyStrip } from './emptyStrip'
import type { Backdrop, FigureLayout, LayoutInput, LinePx } from './figureLayout'
import { profileFrame } from './profileFrame'
import { round } from './round'
import { sizesFor } from './sizes'
import type { RectPx } from './text'

/** How much the lines of the rest cover, and how much of so many that they would be a thicket. */
const QUIET = 0.6
const FAINT = 0.15
const MANY = 40

/**
 * Lays out a profile: two quiet halves, a row for each dimension with its poles at both ends, a
 * line through the handles of each contract.
 */
export function layOutProfile(input: LayoutInput): FigureLayout {
  const { definition, placement, groups } = input
  const sizes = sizesFor(input.widthPx, input.emPx)
  const { frame, plot, lanePx, poles, headings, heightPx } = profileFrame(input, sizes)
  const middle = emptyStrip(placement.placed.length === 0, plot, heightPx, sizes)
  const view = definition.space.view(frame)
  const marks = drawHandles(placement.placed, view, groups, sizes, lanePx)
  const spots = spotsOf(marks)
  const positions = new Map(placement.placed.map(({ id, position }) => [id, position]))
  const pathOf = (id: string, position: Position) =>
    profileLine(
      position.map((value, axis) => {
        if (value === null) return undefined
        const stands = sameCoordinate(value, positions.get(id)?.[axis])
        return (stands && spots.get(id)?.[axis]) || view.project(position, axis)
      }),
    )
  return {
    widthPx: input.widthPx,
    heightPx: Math.ceil(heightPx + (middle?.heightPx ?? 0)),
    frame,
    middle,
    view,
    sizes,
    regions: drawRegions(input, { frame, view, sizes, marks: [] }),
    splits: [],
    axisNames: [],
    axisEnds: poles,
    backdrop: [...halves(plot, frame.mirror), ...lanes(definition.axes.length, view), ...headings],
    profiles: placement.placed
      .map((one) => ({ one, tone: groups.styleOf(groups.keyOf(one)).tone }))
      // Those with a colour of their own in front.
      .sort((a, b) => Number(b.tone === 'rest') - Number(a.tone === 'rest'))
      .map(({ one, tone }) => ({
        id: one.id,
        tone,
        d: pathOf(one.id, one.position),
        opacity: tone === 'rest' ? (placement.placed.length > MANY ? FAINT : QUIET) : 1,
      })),
    profilePath: pathOf,
    marks,
    // The legend names the lines: a name at one of seven handles would be taken for that answer's.
    labelled: [],
    labelBounds: frame,
  }
}

/** Where each row's handles are drawn, by axis. */
function spotsOf(marks: readonly DrawnMark[]): ReadonlyMap<string, readonly PointPx[]> {
  const spots = new Map<string, PointPx[]>()
  for (const { ids, axis = 0, xPx, yPx } of marks) {
    for (const id of ids) {
      const own = spots.get(id) ?? []
      own[axis] = { xPx, yPx }
      spots.set(id, own)
    }
  }
  return spots
}

/** The half of sourcing logic and the half of innovation logic, and the line between them. */
function halves({ xPx, yPx, widthPx, heightPx }: RectPx, mirror: boolean): readonly Backdrop[] {
  const middle = round(xPx + widthPx / 2)
  const bottom = round(yPx + heightPx)
  const rect = (from: number, to: number) =>
    `M${round(from)} ${round(yPx)}H${round(to)}V${bottom}H${round(from)}Z`
  const left = rect(xPx, middle)
  const right = rect(middle, xPx + widthPx)
  const [sourcing, innovation] = mirror ? [right, left] : [left, right]
  return [
    { kind: 'path', role: 'half', region: 'sourcing-logic', tone: 'neutral', d: sourcing },
    { kind: 'path', role: 'half', region: 'innovation-logic', tone: 'sand', d: innovation },
    { kind: 'line', role: 'middle', x1Px: middle, y1Px: round(yPx), x2Px: middle, y2Px: bottom },
  ]
}

function lanes(count: number, view: SpaceView): readonly Backdrop[] {
  return Array.from({ length: count }, (_, axis) => {
    const at = (value: number) =>
      view.project(
        Array.from({ length: count }, () => value),
        axis,
      )
    const from = at(0)
    const to = at(1)
    const line: LinePx = {
      x1Px: round(from.xPx),
      y1Px: round(from.yPx),
      x2Px: round(to.xPx),
      y2Px: round(to.yPx),
    }
    return { kind: 'line', role: 'lane', ...line }
  })
}
