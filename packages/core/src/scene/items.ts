import type { RectPx } from '../layout/text'
import type { PointPx } from '../model/position'
import type { TextFont } from '../text'
import type { PaintToken } from './tokens'

/** What in a figure a primitive belongs to. */
export type ScenePart =
  | 'paper'
  | 'title'
  | 'subtitle'
  | 'region'
  | 'split'
  | 'backdrop'
  | 'profile'
  | 'region-name'
  | 'region-count'
  | 'region-reading'
  | 'axis'
  | 'trail'
  | 'leader'
  | 'mark'
  | 'mark-count'
  | 'outside'
  | 'label'
  | 'legend'
  | 'credit'

/** A line of a colour and a thickness in pixels. */
export interface SceneStroke {
  readonly paint: PaintToken
  readonly widthPx: number
  /** The length of a dash and of the gap behind it. @default a line without gaps */
  readonly dashPx?: readonly [dash: number, gap: number] | undefined
  /** How much of what lies under it the line covers, 0 to 1. @default 1 */
  readonly opacity?: number | undefined
}

/** How an area is painted; what is left out is not painted. */
export interface ScenePaint {
  readonly fill?: PaintToken | undefined
  readonly stroke?: SceneStroke | undefined
}

/** A rectangle. */
export interface SceneRect extends RectPx, ScenePaint {
  readonly kind: 'rect'
  readonly part: ScenePart
}

/** A circle around a point. */
export interface SceneCircle extends PointPx, ScenePaint {
  readonly kind: 'circle'
  readonly part: ScenePart
  readonly radiusPx: number
}

/** An outline as an SVG path; its own zero point lies at the given point of the scene. */
export interface ScenePath extends PointPx, ScenePaint {
  readonly kind: 'path'
  readonly part: ScenePart
  readonly path: string
}

/** A straight line. */
export interface SceneLine {
  readonly kind: 'line'
  readonly part: ScenePart
  readonly x1Px: number
  readonly y1Px: number
  readonly x2Px: number
  readonly y2Px: number
  readonly stroke: SceneStroke
}

/** Lines of text. `yPx` is the first one's baseline. */
export interface SceneText extends PointPx {
  readonly kind: 'text'
  readonly part: ScenePart
  readonly lines: readonly string[]
  readonly lineHeightPx: number
  /** `start` is the left end, whatever direction the text runs in. */
  readonly textAnchor: 'start' | 'middle' | 'end'
  readonly direction: 'ltr' | 'rtl'
  /** Degrees that all lines are turned by around their own point, clockwise. @default 0 */
  readonly turn?: number | undefined
  readonly font: TextFont
  readonly fill: PaintToken
  /** A rim around the letters, behind them; half its thickness shows. */
  readonly halo?: SceneStroke | undefined
}

/** One primitive of a scene. Pixels, y downwards, from the picture's top left corner. */
export type SceneItem = SceneRect | SceneCircle | ScenePath | SceneLine | SceneText

/** No picture reaches this far; a number beyond it is a mistake. */
const FARTHEST_PX = 1_000_000

/** The commands and numbers of a path, and nothing else: no word such as NaN passes. */
const PATH = /^\s*[Mm][MLHVCSQTAZmlhvcsqtaz\d\s,.eE+-]*$/

/**
 * Whether a primitive can be drawn: all of its numbers are finite and within a million pixels, no
 * length is below 0, its path is one. What cannot be drawn is left out, never drawn at zero.
 */
export function isDrawable(item: SceneItem): boolean {
  const { places, lengths } = numbersOf(item)
  return (
    places.every((place) => Number.isFinite(place) && Math.abs(place) <= FARTHEST_PX) &&
    lengths.every((length) => length >= 0 && length <= FARTHEST_PX) &&
    (item.kind !== 'path' || PATH.test(item.path))
  )
}

function numbersOf(item: SceneItem): { places: readonly number[]; lengths: readonly number[] } {
  if (item.kind === 'line') {
    return {
      places: [item.x1Px, item.y1Px, item.x2Px, item.y2Px],
      lengths: strokeNumbers(item.stroke),
    }
  }
  const places = [item.xPx, item.yPx]
  if (item.kind === 'text') {
    const { lineHeightPx, font, halo, turn = 0 } = item
    return {
      places: [...places, turn],
      lengths: [lineHeightPx, font.sizePx, font.weight, ...strokeNumbers(halo)],
    }
  }
  const stroke = strokeNumbers(item.stroke)
  if (item.kind === 'rect') return { places, lengths: [item.widthPx, item.heightPx, ...stroke] }
  return { places, lengths: item.kind === 'circle' ? [item.radiusPx, ...stroke] : stroke }
}

function strokeNumbers(stroke: SceneStroke | undefined): readonly number[] {
  if (!stroke) return []
  return [stroke.widthPx, stroke.opacity ?? 1, ...(stroke.dashPx ?? [])]
}
