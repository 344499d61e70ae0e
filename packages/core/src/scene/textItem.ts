import type { PlacedText } from '../layout/text'
import type { PointPx } from '../model/position'
import { baseDirection } from './direction'
import type { ScenePart, SceneStroke, SceneText } from './items'
import type { PaintToken } from './tokens'

/** What of a placed text a scene needs. */
export type TextBlock = Omit<PlacedText, 'box'>

/** A placed text as a primitive, moved by `shift`. */
export function textItem(
  part: ScenePart,
  text: TextBlock,
  fill: PaintToken,
  shift: PointPx = { xPx: 0, yPx: 0 },
  halo?: SceneStroke,
): SceneText {
  const { lines, lineHeightPx, textAnchor, font, turn } = text
  return {
    kind: 'text',
    part,
    lines,
    xPx: text.xPx + shift.xPx,
    yPx: text.yPx + shift.yPx,
    lineHeightPx,
    textAnchor,
    direction: baseDirection(lines.join(' ')),
    ...(turn !== undefined && turn !== 0 && { turn }),
    font,
    fill,
    ...(halo && { halo }),
  }
}
