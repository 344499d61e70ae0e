import type { Position } from '../model/position'
import { profileLine } from '../paths/profileLine'
import type { SpaceView } from '../spaces/space'

/** The line through the places where a row's handles stood, as an SVG path; broken at an axis without an answer. */
export function earlierProfile(position: Position, view: SpaceView): string {
  return profileLine(
    position.map((value, axis) => (value === null ? undefined : view.project(position, axis))),
  )
}
