import { nearestMark, openHandles, type PointPx, type RectPx } from '@kvadrant/core'
import type { FigureModel } from '../model'
import { spotOf, standingOf } from './useStanding'

/** What lies under a point. */
export interface Hit {
  readonly id: string
  /** The middle of its mark, in the figure's pixels. */
  readonly middle: PointPx
  /** The axis of the handle, in a figure with handles. */
  readonly axis: number | undefined
}

/**
 * The initiative under a point: in the open fan first, then the nearest mark within `reachPx`, then
 * an axis that the selected row has not answered yet, then a name that the layout itself placed: in
 * a list, a mark and its name are one.
 */
export function hit(model: FigureModel, point: PointPx, reachPx: number): Hit | undefined {
  const { layout, selected, editable, placedById } = model
  const { fan } = standingOf(model, model.store.get())
  const member = fan && nearestMark(fan.spots, point, reachPx)
  if (member) return { id: member.id, middle: member, axis: fan.mark.axis }
  const found = nearestMark(layout.marks, point, reachPx)
  if (found) return { id: found.id, middle: found, axis: found.axis }

  const chosen = editable && selected !== undefined ? placedById.get(selected) : undefined
  const spots = chosen
    ? openHandles(chosen.position, layout.view).map((one) => ({ ...one, id: chosen.id }))
    : []
  const open = nearestMark(spots, point, reachPx)
  if (open) return { id: open.id, middle: open, axis: open.axis }

  const name = layout.labels?.find(({ box }) => holds(box, point))
  return name && { id: name.id, middle: { xPx: name.markXPx, yPx: name.markYPx }, axis: undefined }
}

/** Whether a point lies around the mark that is pointed at, so near that it may be on its way to the tooltip. */
export function onWay(model: FigureModel, point: PointPx, reachPx: number): boolean {
  const { hovered, hoveredAxis, fan } = standingOf(model, model.store.get())
  const spot = spotOf(model, fan, hovered, hoveredAxis)
  return spot !== undefined && nearestMark([spot], point, 2 * reachPx) !== undefined
}

/** Whether a point lies in the open fan, between its members. */
export function inFan(model: FigureModel, point: PointPx, reachPx: number): boolean {
  const { fan } = standingOf(model, model.store.get())
  const [first] = fan?.spots ?? []
  if (!fan || !first) return false
  const radiusPx = Math.hypot(first.xPx - fan.mark.xPx, first.yPx - fan.mark.yPx)
  return nearestMark([fan.mark], point, radiusPx + reachPx) !== undefined
}

function holds({ xPx, yPx, widthPx, heightPx }: RectPx, point: PointPx): boolean {
  return (
    point.xPx >= xPx &&
    point.xPx <= xPx + widthPx &&
    point.yPx >= yPx &&
    point.yPx <= yPx + heightPx
  )
}
