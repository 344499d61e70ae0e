import type { Texts } from '../i18n/texts'
import { type LabelPlacement, type PlacedLabel, placeLabels } from '../placement/labels'
import type { Placed } from '../placement/place'
import type { MeasureText } from '../text'
import type { FigureLayout, LinePx } from './figureLayout'
import { COMPACT_WIDTH_PX } from './sizes'
import type { RectPx } from './text'
import type { CirclePx } from './trailsWay'

/** What the labels of a drawing are placed from. */
export interface LabelLayoutInput {
  readonly layout: FigureLayout
  readonly placed: readonly Placed[]
  readonly texts: Texts
  readonly measure: MeasureText
  /** The labels drawn before, so that those that need not move stay. */
  readonly previous?: readonly PlacedLabel[] | undefined
}

/** Longest line of a label, in times its font's size: some 26 letters. */
const LONGEST_LINE = 14

/** Of more trails than this no label can keep clear, and looking for a place would take long. */
const MOST_TRAILS = 200

/**
 * Places the labels of a drawing's marks: none over another, over a mark or over a region's
 * texts. Larger initiatives first, then as in the rows; what does not fit stays in the table.
 */
export function layOutLabels({
  layout,
  placed: all,
  texts,
  measure,
  previous,
}: LabelLayoutInput): LabelPlacement {
  if (layout.labels) return { placed: layout.labels, dropped: [] }
  const { sizes, frame } = layout
  const byId = new Map(all.map((one) => [one.id, one]))
  const before = new Map(previous?.map((label) => [label.id, label]))
  const requests = layout.labelled.map((mark) => {
    const placed = byId.get(mark.id)
    const label = placed?.label ?? ''
    const earlier = before.get(mark.id)
    return {
      id: mark.id,
      text: mark.count > 1 ? texts.say('figure.stacked', { label, more: mark.count - 1 }) : label,
      xPx: mark.xPx,
      yPx: mark.yPx,
      markRadiusPx: mark.radiusPx,
      priority: placed?.size ?? 0,
      ...(earlier && { previous: earlier }),
    }
  })
  const obstacles: RectPx[] = layout.regions.flatMap(({ name, count, reading }) =>
    [name, count, reading].flatMap((text) => (text && !text.turn ? [text.box] : [])),
  )
  const backdropTexts = layout.backdrop.flatMap((part) =>
    part.kind === 'text' && !part.text.turn ? [part.text.box] : [],
  )
  return placeLabels(requests, {
    bounds: layout.labelBounds,
    obstacles: [...obstacles, ...backdropTexts, ...(layout.obstacles ?? [])],
    segments: [...layout.splits, ...(layout.borders ?? []), ...trailLines(layout)],
    // A mark’s outline reaches beyond it.
    marks: [...layout.marks, ...trailEnds(layout)].map(({ xPx, yPx, radiusPx }) => ({
      xPx,
      yPx,
      radiusPx: radiusPx + 0.6,
    })),
    font: sizes.label,
    lineHeightPx: sizes.label.sizePx * 1.22,
    measure,
    maxWidthPx: Math.min(sizes.label.sizePx * LONGEST_LINE, frame.widthPx * 0.45),
    maxLines: layout.widthPx < COMPACT_WIDTH_PX ? 2 : 3,
    gapPx: sizes.markRadiusPx * 0.8,
  })
}

/**
 * Where trails begin and where they point: the two that say something. On a phone, where few names
 * have room, only where they point.
 */
function trailEnds({ trails = [], widthPx }: FigureLayout): readonly CirclePx[] {
  if (trails.length > MOST_TRAILS) return []
  const starts = widthPx < COMPACT_WIDTH_PX ? [] : trails.flatMap(({ start }) => start ?? [])
  return [...starts, ...trails.flatMap(({ head }) => head ?? [])]
}

function trailLines({ trails = [] }: FigureLayout): readonly LinePx[] {
  return trails.length > MOST_TRAILS ? [] : trails.flatMap(({ lines }) => lines)
}
