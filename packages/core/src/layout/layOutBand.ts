import type { Position } from '../model/position'
import { wayBack } from '../measures/gap'
import { gapOf } from '../regions/byBand'
import { bandName } from './bandName'
import type { FigureLayout, LayoutInput, LinePx } from './figureLayout'
import { layOutPlane } from './layOutPlane'
import { round } from './round'

/** The region in the middle of the three is the band. */
const BAND = 1

/**
 * Lays out a plane with a band along its diagonal: as any plane, but the band's name runs along
 * the band, its upper edge can be taken hold of, and dashed lines show the shortest ways back.
 */
export function layOutBand(input: LayoutInput): FigureLayout {
  const plain = layOutPlane(input)
  const { view } = plain
  const { tolerance, partition } = input.placement
  const id = partition.ids[BAND]
  const band = plain.regions.find((region) => region.id === id)
  const name =
    band &&
    bandName({
      input,
      layout: plain,
      tolerance,
      text: input.texts.say(`${input.definition.id}.region.${band.id}`),
    })
  const from = view.project([0, tolerance])
  const to = view.project([1 - tolerance, 1])
  const edge: LinePx = {
    x1Px: round(from.xPx),
    y1Px: round(from.yPx),
    x2Px: round(to.xPx),
    y2Px: round(to.yPx),
  }
  const middle = { x: (edge.x1Px + edge.x2Px) / 2, y: (edge.y1Px + edge.y2Px) / 2 }
  return {
    ...plain,
    regions: plain.regions.map((region) =>
      region.id === id
        ? { ...region, name: undefined, count: undefined, reading: undefined }
        : region,
    ),
    backdrop: [
      ...plain.backdrop,
      ...edges(plain, tolerance),
      ...(name
        ? [{ kind: 'text' as const, role: 'region-name', tone: band?.tone, text: name.text }]
        : []),
    ],
    obstacles: name?.obstacles,
    toleranceHandle: {
      line: { x1Px: edge.x1Px, y1Px: edge.y1Px, x2Px: round(middle.x), y2Px: round(middle.y) },
      toleranceAt: (point) =>
        Math.round(Math.min(1, Math.max(0, gapOf(view.invert(point)))) * 100) / 100,
    },
    guides: (position) => waysBack(plain, position, tolerance),
  }
}

function edges({ view }: FigureLayout, tolerance: number) {
  const line = (a: Position, b: Position) => {
    const from = view.project(a)
    const to = view.project(b)
    return {
      kind: 'line' as const,
      role: 'band-edge',
      x1Px: round(from.xPx),
      y1Px: round(from.yPx),
      x2Px: round(to.xPx),
      y2Px: round(to.yPx),
    }
  }
  if (tolerance >= 1) return []
  return [line([0, tolerance], [1 - tolerance, 1]), line([tolerance, 0], [1, 1 - tolerance])]
}

/** From a position straight back to the band, along each axis. */
function waysBack(
  { view }: FigureLayout,
  position: Position,
  tolerance: number,
): readonly LinePx[] {
  const back = wayBack(position, tolerance)
  if (!back) return []
  const from = view.project(position)
  return [back.onAxis1, back.onAxis0].map((end) => {
    const to = view.project(end)
    return {
      x1Px: round(from.xPx),
      y1Px: round(from.yPx),
      x2Px: round(to.xPx),
      y2Px: round(to.yPx),
    }
  })
}
