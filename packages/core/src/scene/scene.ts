import type { FigureLayout } from '../layout/figureLayout'
import type { PlacedLabel } from '../placement/labels'
import type { MeasureText } from '../text'
import { heading } from './heading'
import type { SceneItem } from './items'
import { legend as legendBlock, type SceneLegend } from './legend'
import { reachOf } from './outside'
import type { Page } from './page'
import { paragraph } from './paragraph'
import { plotItems } from './plotItems'

/** A whole picture of a figure as plain data: a size, and primitives from the back to the front. */
export interface Scene {
  readonly widthPx: number
  readonly heightPx: number
  readonly items: readonly SceneItem[]
}

/** What a picture of a figure is made of. */
export interface SceneInput {
  readonly layout: FigureLayout
  /** The labels of the layout's marks. @default none */
  readonly labels?: readonly PlacedLabel[] | undefined
  /** Measures as the layout was measured; the text is to be drawn in the same family. */
  readonly measure: MeasureText
  readonly title?: string | undefined
  readonly subtitle?: string | undefined
  /** The groups, explained under the plot. @default no legend */
  readonly legend?: SceneLegend | undefined
  /** Where the values come from and what the picture leaves out, at its lower edge. */
  readonly credit?: string | undefined
  /** The least air around, in pixels; marks at the plot's edge always have the room that they need. @default one and a half times the plot's own air */
  readonly airPx?: number | undefined
  /**
   * How much wider than measured the texts around the plot may come to be drawn, as a part of their
   * width: for a font that is not known yet. @default 0
   */
  readonly spare?: number | undefined
  /** The side that title and legend begin at. @default the side that the plot's axis begins at */
  readonly direction?: 'ltr' | 'rtl' | undefined
}

/** The type of a drawing that has not grown. */
const LABEL_PX = 12

const CREDIT_PX = 11.5
const CREDIT_LINES = 4

/**
 * Makes a complete picture of a figure: the title and the subtitle, the plot, the legend and the
 * credit under it, on paper with a margin around. It is wider than the layout by the margins, which
 * are as wide as marks at the edge need. Everything is in place: who paints it measures nothing.
 */
export function figureScene(input: SceneInput): Scene {
  const { layout, labels = [], measure, spare = 0 } = input
  const { sizes } = layout
  const marginPx = marginOf(layout, input.airPx)
  const widthPx = layout.widthPx + 2 * marginPx
  const page: Page = {
    leftPx: marginPx,
    rightPx: widthPx - marginPx,
    direction: input.direction ?? (layout.frame.mirror ? 'rtl' : 'ltr'),
    sizes,
    grow: Math.max(1, sizes.label.sizePx / LABEL_PX),
    measure: (text, font) => measure(text, font) * (1 + spare),
  }

  const head = heading(page, marginPx, input.title, input.subtitle)
  const shift = { xPx: marginPx, yPx: head.bottomPx }
  const plotBottomPx = head.bottomPx + layout.heightPx
  const gapPx = sizes.padPx * 0.8
  const key = input.legend
    ? legendBlock(page, plotBottomPx + gapPx, input.legend)
    : { items: [], bottomPx: plotBottomPx }
  const keyBottomPx = key.items.length > 0 ? key.bottomPx : plotBottomPx
  const credit = paragraph(page, keyBottomPx + gapPx, input.credit, {
    part: 'credit',
    font: { sizePx: CREDIT_PX * page.grow, weight: 400 },
    fill: 'muted',
    maxLines: CREDIT_LINES,
  })
  const bottomPx = credit.items.length > 0 ? credit.bottomPx : keyBottomPx
  const heightPx = Math.ceil(bottomPx + marginPx)

  return {
    widthPx,
    heightPx,
    items: [
      { kind: 'rect', part: 'paper', xPx: 0, yPx: 0, widthPx, heightPx, fill: 'paper' },
      ...head.items,
      ...plotItems(layout, labels, shift, measure),
      ...key.items,
      ...credit.items,
    ],
  }
}

/** The margin: so wide that no mark at the plot's edge is cut. */
function marginOf(
  { marks, widthPx, sizes }: FigureLayout,
  airPx: number = sizes.padPx * 1.5,
): number {
  let neededPx = airPx
  for (const mark of marks) {
    const reachPx = reachOf(mark, sizes)
    neededPx = Math.max(neededPx, reachPx - mark.xPx, mark.xPx + reachPx - widthPx)
  }
  return Math.ceil(neededPx)
}
