import { measureByTable, type MeasureText, type TextFont } from '../../text'
import { isRect } from './rect'
import type { LabelOptions } from './request'
import type { ShapeRoom } from './shapes'

const DEFAULT_MAX_LINES = 2
const DEFAULT_GAP_PX = 5

/** Where no usable line height is given: this many times the size of the type. */
const LINE_HEIGHT_EM = 1.25

/** The options with their defaults filled in. */
export interface LabelSettings {
  readonly room: ShapeRoom
  readonly gapPx: number
  readonly leaders: boolean
  readonly maxLabels: number
}

/**
 * Reads the options. `undefined` where no label at all can be set: bounds that are no rectangle
 * with an area, a size of type or a width that is not above 0.
 */
export function readSettings(options: LabelOptions): LabelSettings | undefined {
  const { bounds, font } = options
  if (!isRect(bounds) || !(bounds.widthPx > 0) || !(bounds.heightPx > 0)) return undefined
  if (!isPositive(font.sizePx) || !(options.maxWidthPx > 0)) return undefined
  const maxLines = options.maxLines ?? DEFAULT_MAX_LINES
  const gapPx = options.gapPx ?? DEFAULT_GAP_PX
  return {
    room: {
      // A label never is wider than the bounds, so there is no use in longer lines.
      maxWidthPx: Math.min(options.maxWidthPx, bounds.widthPx),
      maxLines: maxLines >= 1 ? Math.min(Math.floor(maxLines), 10) : 1,
      font,
      measure: rememberWidths(options.measure, font),
      lineHeightPx: isPositive(options.lineHeightPx)
        ? options.lineHeightPx
        : font.sizePx * LINE_HEIGHT_EM,
    },
    gapPx: Number.isFinite(gapPx) ? Math.max(0, gapPx) : DEFAULT_GAP_PX,
    leaders: options.leaders ?? true,
    maxLabels: options.maxLabels ?? Number.POSITIVE_INFINITY,
  }
}

/** Measures each text once; where the measurer gives no usable width the built-in table does. */
function rememberWidths(measure: MeasureText, font: TextFont): MeasureText {
  const known = new Map<string, number>()
  return (text) => {
    let widthPx = known.get(text)
    if (widthPx === undefined) {
      widthPx = measure(text, font)
      if (!Number.isFinite(widthPx) || widthPx < 0) widthPx = measureByTable(text, font)
      known.set(text, widthPx)
    }
    return widthPx
  }
}

function isPositive(value: number): boolean {
  return Number.isFinite(value) && value > 0
}
