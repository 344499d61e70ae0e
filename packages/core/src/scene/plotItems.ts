import type { FigureLayout } from '../layout/figureLayout'
import type { PointPx } from '../model/position'
import type { PlacedLabel } from '../placement/labels'
import type { MeasureText } from '../text'
import type { SceneItem } from './items'
import { backdropItems, profileItems } from './backdropItems'
import { lineItem } from './lineItem'
import { countItem, markItem } from './mark'
import { outsideItem } from './outside'
import { textItem } from './textItem'
import { trailItems } from './trailItems'

/** The rim of paper around a label's letters, both sides of the outline, in times the font's size. */
const HALO_EM = 0.28

/** How thick the lines between regions are, and the lines from marks to their labels, in hairlines. */
const SPLIT = 1.25
const LEADER = 0.75

/**
 * The plot from the back to the front: regions, the lines between them, the backdrop, the lines
 * through the handles of a row, the regions' names, counts and readings, the axes' texts, trails,
 * leaders, marks, labels. Everything is moved by `shift`.
 */
export function plotItems(
  layout: FigureLayout,
  labels: readonly PlacedLabel[],
  shift: PointPx,
  measure: MeasureText,
): readonly SceneItem[] {
  return [
    ...ground(layout, shift),
    ...backdropItems(layout, shift),
    ...profileItems(layout, shift),
    ...regionTexts(layout, shift),
    ...layout.axisNames.map((text) => textItem('axis', text, 'ink', shift)),
    ...layout.axisEnds.map((text) => textItem('axis', text, 'muted', shift)),
    ...trailItems(layout, shift),
    ...leaders(layout, labels, shift),
    ...marks(layout, shift, measure),
    ...labels.map((label) => labelItem(layout, label, shift)),
  ]
}

function ground({ regions, splits, sizes }: FigureLayout, shift: PointPx): readonly SceneItem[] {
  return [
    ...regions
      .filter(({ path }) => path !== '')
      .map(
        ({ path, tone }) =>
          ({ kind: 'path', part: 'region', ...shift, path, fill: `tint-${tone}` }) as const,
      ),
    ...splits.map((split) =>
      lineItem('split', split, shift, { paint: 'hairline', widthPx: SPLIT * sizes.hairlinePx }),
    ),
  ]
}

function regionTexts({ regions }: FigureLayout, shift: PointPx): readonly SceneItem[] {
  return [
    ...regions.flatMap(({ name, tone }) =>
      name ? [textItem('region-name', name, `name-${tone}`, shift)] : [],
    ),
    ...regions.flatMap(({ count, tone }) =>
      count ? [textItem('region-count', count, `name-${tone}`, shift)] : [],
    ),
    ...regions.flatMap(({ reading }) =>
      reading ? [textItem('region-reading', reading, 'muted', shift)] : [],
    ),
  ]
}

function leaders(
  { sizes }: FigureLayout,
  labels: readonly PlacedLabel[],
  shift: PointPx,
): readonly SceneItem[] {
  const stroke = { paint: 'muted', widthPx: LEADER * sizes.hairlinePx } as const
  return labels.flatMap(({ leader }) => (leader ? [lineItem('leader', leader, shift, stroke)] : []))
}

/** Each mark with its number and its chevron, before the next one, so that a mark covers all of what lies under it. */
function marks(
  { marks: drawn, frame, sizes }: FigureLayout,
  shift: PointPx,
  measure: MeasureText,
): readonly SceneItem[] {
  return drawn.flatMap((mark) => {
    const at = { xPx: mark.xPx + shift.xPx, yPx: mark.yPx + shift.yPx }
    const outside = outsideItem(mark, frame, shift, sizes)
    const count = countItem(mark, at, measure)
    return [
      markItem('mark', mark, at, sizes),
      ...(outside ? [outside] : []),
      ...(count ? [count] : []),
    ]
  })
}

function labelItem({ sizes }: FigureLayout, label: PlacedLabel, shift: PointPx): SceneItem {
  const font = sizes.label
  const lineHeightPx = label.box.heightPx / Math.max(1, label.lines.length)
  const halo = { paint: 'paper', widthPx: HALO_EM * font.sizePx } as const
  return textItem('label', { ...label, lineHeightPx, font }, 'ink', shift, halo)
}
