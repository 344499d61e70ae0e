import type { PointPx } from '../model/position'
import type { TextFont } from '../text'
import { round } from './round'
import type { PlacedText, RectPx } from './text'

/** Lines of text that are written at an angle. */
export interface TurnedText {
  readonly lines: readonly string[]
  readonly font: TextFont
  readonly lineHeightPx: number
  /** The middle of the rectangle that all of them fill. */
  readonly middle: PointPx
  readonly widthPx: number
  readonly heightPx: number
  /** Clockwise, in degrees. */
  readonly turn: number
}

/** A rectangle at an angle. */
export type TurnedRect = Pick<TurnedText, 'middle' | 'widthPx' | 'heightPx' | 'turn'>

/** Where the right and the foot of something turned by so many degrees point to, one pixel long. */
export function turnedAxes(turn: number): { readonly along: PointPx; readonly down: PointPx } {
  const angle = (turn * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return { along: { xPx: cos, yPx: sin }, down: { xPx: -sin, yPx: cos } }
}

/** From the middle of a line to its baseline, as a part of the font's size. */
const BASELINE = 0.35

/** Places lines at an angle, as a block on its middle. Its box is the upright one around it. */
export function placeTurned(block: TurnedText): PlacedText {
  const { lines, font, lineHeightPx, middle, heightPx, turn } = block
  const { down } = turnedAxes(turn)
  const toBaselinePx = lineHeightPx / 2 - heightPx / 2 + font.sizePx * BASELINE
  return {
    lines,
    xPx: round(middle.xPx + down.xPx * toBaselinePx),
    yPx: round(middle.yPx + down.yPx * toBaselinePx),
    lineHeightPx,
    textAnchor: 'middle',
    font,
    turn: round(turn),
    box: boxAroundTurned(block),
  }
}

/** The upright rectangle around a turned one. */
export function boxAroundTurned({ middle, widthPx, heightPx, turn }: TurnedRect): RectPx {
  const { along, down } = turnedAxes(turn)
  const halfX = (Math.abs(along.xPx) * widthPx + Math.abs(down.xPx) * heightPx) / 2
  const halfY = (Math.abs(along.yPx) * widthPx + Math.abs(down.yPx) * heightPx) / 2
  return {
    xPx: middle.xPx - halfX,
    yPx: middle.yPx - halfY,
    widthPx: 2 * halfX,
    heightPx: 2 * halfY,
  }
}

/** Upright squares that cover a turned rectangle and little else, for what must keep clear of it. */
export function squaresAlong({ middle, widthPx, heightPx, turn }: TurnedRect): readonly RectPx[] {
  const { along } = turnedAxes(turn)
  const count = Math.max(1, Math.ceil(widthPx / heightPx))
  return Array.from({ length: count }, (_, index) => {
    const at = ((index + 0.5) / count - 0.5) * widthPx
    return {
      xPx: middle.xPx + along.xPx * at - heightPx / 2,
      yPx: middle.yPx + along.yPx * at - heightPx / 2,
      widthPx: heightPx,
      heightPx,
    }
  })
}
