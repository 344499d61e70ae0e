import { wayBack } from '../measures/gap'
import type { Position } from '../model/position'
import { gapOf } from '../regions/byBand'
import { bandTexts } from './bandTexts'
import type { FigureLayout, LayoutInput, LinePx } from './figureLayout'
import { layOutPlane } from './layOutPlane'
import { round } from './round'

/** The region in the middle of the three is the band. */
const BAND = 1

/**
 * Lays out a plane with a band along its diagonal: as any plane, but the band's name runs along
 * the band, its upper edge can be taken hold of where it meets the upright axis, and dashed lines
 * show the shortest ways back. For partitions by a band.
 */
export function layOutBand(input: LayoutInput): FigureLayout {
  const { tolerance, partition } = input.placement
  const id = partition.ids[BAND]
  const plain = layOutPlane(input, id)
  const { view, regions } = plain
  const band = regions.find((region) => region.id === id)
  const part = Math.min(1, ...regions.flatMap(({ name, part: own }) => (name ? [own] : [])))
  const along = band && bandTexts({ input, layout: plain, tolerance, band, part })
  const upper = lineBetween(plain, [1 - tolerance, 1], [0, tolerance])
  const lower = lineBetween(plain, [1, 1 - tolerance], [tolerance, 0])
  const edges = tolerance < 1 ? [upper, lower] : []
  return {
    ...plain,
    regions: regions.map((region) => (region === band ? { ...region, ...along?.texts } : region)),
    backdrop: [
      ...plain.backdrop,
      ...edges.map((edge) => ({ kind: 'line', role: 'band-edge', region: id, ...edge }) as const),
    ],
    borders: edges,
    obstacles: along?.obstacles,
    toleranceHandle: {
      line: upper,
      axis: 1,
      toleranceAt: (point) =>
        Math.round(Math.min(1, Math.max(0, gapOf(view.invert(point)))) * 100) / 100,
    },
    guides: (position) => {
      const back = wayBack(position, tolerance)
      return back
        ? [back.onAxis1, back.onAxis0].map((end) => lineBetween(plain, position, end))
        : []
    },
  }
}

function lineBetween({ view }: FigureLayout, from: Position, to: Position): LinePx {
  const start = view.project(from)
  const end = view.project(to)
  return {
    x1Px: round(start.xPx),
    y1Px: round(start.yPx),
    x2Px: round(end.xPx),
    y2Px: round(end.yPx),
  }
}
