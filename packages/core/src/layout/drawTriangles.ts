import { countMembers } from '../placement/members'
import { boxAround, outlinePath, type RegionGround } from './drawRegions'
import type { LayoutInput, RegionDrawing } from './figureLayout'
import { triangleTexts } from './triangleTexts'

/** As many marks as a text is kept clear of; with more, there is no clear ground. */
const MARKS_SEEN = 2000

/** The regions of a triangle of shares, each a triangle itself, with their texts; all names of one size. */
export function drawTriangles(
  { definition, placement, texts, measure, readings }: LayoutInput,
  { view, sizes, marks }: Omit<RegionGround, 'frame'>,
): readonly RegionDrawing[] {
  const { partition, placed } = placement
  const tones = new Map(definition.regions.map((region) => [region.id, region.tone]))
  const members = countMembers(placement)
  const markBoxes = marks.slice(0, MARKS_SEEN).map(({ xPx, yPx, radiusPx }) => ({
    xPx: xPx - radiusPx,
    yPx: yPx - radiusPx,
    widthPx: 2 * radiusPx,
    heightPx: 2 * radiusPx,
  }))
  const drawn = partition.ids.map((id) => {
    const corners = partition.outlineOf(id)
    const box = boxAround(corners, view)
    const count = members.get(id) ?? 0
    const onTop = corners.filter(
      (corner) => view.project(corner).yPx < box.yPx + box.heightPx / 2,
    ).length
    const tipUp = onTop === 1
    // In the middle of an empty figure stands what would fill it.
    const words = {
      name: texts.say(`${definition.id}.region.${id}`),
      count: placed.length > 0 ? texts.say('figure.members', { count }) : '',
      reading:
        readings && (tipUp || placed.length > 0)
          ? texts.say(`${definition.id}.region.${id}.reading`)
          : undefined,
    }
    const write = (largest: number) =>
      triangleTexts({ box, tipUp, words, marks: markBoxes, largest, sizes, measure })
    const region = {
      id,
      tone: tones.get(id) ?? ('neutral' as const),
      path: outlinePath(corners, view),
      box,
      members: count,
    }
    return { region, write, texts: write(1) }
  })
  const smallest = Math.min(1, ...drawn.map((one) => one.texts.part))
  return drawn.map(({ region, write, texts: written }) => ({
    ...region,
    ...(written.part === smallest ? written : write(smallest)),
  }))
}
