import type { Position } from '../model/position'
import { countMembers } from '../placement/members'
import type { Frame, SpaceView } from '../spaces/space'
import type { DrawnMark } from './drawnMarks'
import type { LayoutInput, RegionDrawing } from './figureLayout'
import { holderOf } from './holderOf'
import { regionTextsOfOneSize } from './regionTexts'
import { round } from './round'
import type { Sizes } from './sizes'
import type { RectPx } from './text'

/** Where regions are drawn, and what lies on them. */
export interface RegionGround {
  readonly frame: Frame
  readonly view: SpaceView
  readonly sizes: Sizes
  readonly marks: readonly DrawnMark[]
  /** Id of a region whose texts the layout itself writes. @default none */
  readonly unwritten?: string | undefined
}

/** The regions of a figure with their texts, all names of one size. */
export function drawRegions(
  { definition, placement, texts, measure, mirror, readings }: LayoutInput,
  { frame, view, sizes, marks, unwritten }: RegionGround,
): readonly RegionDrawing[] {
  const { partition } = placement
  const tones = new Map(definition.regions.map((region) => [region.id, region.tone]))
  const markBoxes = marks.slice(0, 2000).map(({ xPx, yPx, radiusPx }) => ({
    xPx: xPx - radiusPx,
    yPx: yPx - radiusPx,
    widthPx: 2 * radiusPx,
    heightPx: 2 * radiusPx,
  }))
  const members = countMembers(placement)
  const drawn = partition.ids.map((id) => {
    const corners = partition.outlineOf(id)
    const box = boxAround(corners, view)
    const count = members.get(id) ?? 0
    const words = {
      name: texts.say(`${definition.id}.region.${id}`),
      count: placement.placed.length > 0 ? texts.say('figure.members', { count }) : '',
      reading: (readings && texts.say(`${definition.id}.region.${id}.reading`)) || undefined,
    }
    return {
      region: {
        id,
        tone: tones.get(id) ?? 'neutral',
        path: outlinePath(corners, view),
        box,
        members: count,
      },
      writing: {
        box,
        holds:
          id === unwritten ? () => false : holderOf(corners.map((corner) => view.project(corner))),
        plot: frame,
        mirror,
        words,
        marks: markBoxes,
        sizes,
        measure,
      },
    }
  })
  const written = regionTextsOfOneSize(drawn.map(({ writing }) => writing))
  return drawn.flatMap(({ region }, index) => {
    const own = written[index]
    return own ? [{ ...region, ...own }] : []
  })
}

/** The rectangle around corners of the space. */
export function boxAround(corners: readonly Position[], view: SpaceView): RectPx {
  if (corners.length === 0) return { xPx: 0, yPx: 0, widthPx: 0, heightPx: 0 }
  const points = corners.map((corner) => view.project(corner))
  const xs = points.map((point) => point.xPx)
  const ys = points.map((point) => point.yPx)
  const xPx = Math.min(...xs)
  const yPx = Math.min(...ys)
  return { xPx, yPx, widthPx: Math.max(...xs) - xPx, heightPx: Math.max(...ys) - yPx }
}

/** The outline through corners of the space, as an SVG path; empty where they span no area. */
export function outlinePath(corners: readonly Position[], view: SpaceView): string {
  if (corners.length < 3) return ''
  const points = corners.map((corner) => {
    const { xPx, yPx } = view.project(corner)
    return `${round(xPx)} ${round(yPx)}`
  })
  return `M${points.join('L')}Z`
}
