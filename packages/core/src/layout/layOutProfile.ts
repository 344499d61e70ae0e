import type { Position } from '../model/position'
import { profileLine } from '../paths/profileLine'
import type { SpaceView } from '../spaces/space'
import { drawRegions } from './drawRegions'
import { drawHandles } from './drawHandles'
import type { Backdrop, FigureLayout, LayoutInput, LinePx } from './figureLayout'
import { profileFrame } from './profileFrame'
import { round } from './round'
import { sizesFor } from './sizes'

/**
 * Lays out a profile: two quiet halves, a row for each dimension with its poles at both ends, a
 * line through the handles of each contract.
 */
export function layOutProfile(input: LayoutInput): FigureLayout {
  const { definition, placement, groups } = input
  const sizes = sizesFor(input.widthPx, input.emPx)
  const around = profileFrame(input, sizes)
  const { frame } = around
  const view = definition.space.view(frame)
  const marks = drawHandles(placement.placed, view, groups, sizes)
  const styleOf = (label: string) => groups.styleOf(label).tone
  return {
    widthPx: input.widthPx,
    heightPx: around.heightPx,
    frame,
    view,
    sizes,
    regions: drawRegions(input, { frame, view, sizes, marks: [] }),
    splits: [],
    axisNames: [],
    axisEnds: around.poles,
    backdrop: [
      ...halves(frame, around.edgePx),
      ...lanes(definition.axes.length, view),
      ...around.headings,
    ],
    profiles: placement.placed.map(({ id, label, position }) => ({
      id,
      tone: styleOf(label),
      d: pathThrough(position, view),
    })),
    profilePath: (position) => pathThrough(position, view),
    marks,
    // The legend names the lines: a name at one of seven handles would be taken for that answer's.
    labelled: [],
    labelBounds: frame,
  }
}

function pathThrough(position: Position, view: SpaceView): string {
  return profileLine(
    position.map((value, axis) => (value === null ? undefined : view.project(position, axis))),
  )
}

/** The half of sourcing logic and the half of innovation logic, and the line between them. */
function halves(frame: FigureLayout['frame'], edgePx: number): readonly Backdrop[] {
  const middle = frame.xPx + frame.widthPx / 2
  const rect = (from: number, to: number) =>
    `M${round(from)} ${round(frame.yPx)}H${round(to)}V${round(frame.yPx + frame.heightPx)}H${round(from)}Z`
  const left = frame.xPx - edgePx
  const right = frame.xPx + frame.widthPx + edgePx
  const [sourcing, innovation] = frame.mirror
    ? [rect(middle, right), rect(left, middle)]
    : [rect(left, middle), rect(middle, right)]
  return [
    { kind: 'path', role: 'half', tone: 'neutral', d: sourcing },
    { kind: 'path', role: 'half', tone: 'sand', d: innovation },
    {
      kind: 'line',
      role: 'middle',
      x1Px: round(middle),
      y1Px: round(frame.yPx),
      x2Px: round(middle),
      y2Px: round(frame.yPx + frame.heightPx),
    },
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
