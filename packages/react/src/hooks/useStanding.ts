import { drawMark, type DrawnMark, fanOut, marksOf, openHandles, type SpotPx } from '@kvadrant/core'
import { useMemo } from 'react'
import type { FigureModel } from '../model'
import { type Transient, useTransient } from '../store/store'
import { activeOf } from './useRovingFocus'

/** A stack that is fanned out: the mark that stands for it, and where its members are drawn meanwhile. */
export interface OpenFan {
  readonly mark: DrawnMark
  readonly spots: readonly SpotPx[]
}

/** Which initiative is pointed at, which has the keyboard's place, and which stack is open because of it. */
export interface Standing {
  readonly hovered: string | undefined
  readonly focused: string | undefined
  /** In a figure with handles, the handle that is pointed at, and the one that has the keyboard. */
  readonly hoveredAxis: number | undefined
  readonly focusedAxis: number | undefined
  readonly fan: OpenFan | undefined
}

/** The mark that an initiative is drawn in; in a figure with handles, the one of an axis. */
function markOf(
  marks: readonly DrawnMark[],
  id: string | undefined,
  axis: number | undefined,
): DrawnMark | undefined {
  if (id === undefined) return undefined
  return marksOf(marks, id).find((mark) => mark.axis === axis)
}

function stackOf(
  marks: readonly DrawnMark[],
  id: string | undefined,
  axis: number | undefined,
): DrawnMark | undefined {
  if (id === undefined) return undefined
  return marksOf(marks, id).find((mark) => mark.count > 1 && mark.axis === axis)
}

/** Works out who stands out, from the model and the store as it is. */
export function standingOf(model: FigureModel, state: Transient): Standing {
  const { options, layout, order, selected, definition } = model
  const hasHandles = definition.space.handles === 'axes'
  const hovered = options.hovered === undefined ? state.hovered : (options.hovered ?? undefined)
  const active = activeOf(order, state.active, selected)?.id
  const focused = state.focus === 'visible' ? active : undefined
  const hoveredAxis = hasHandles ? (state.hoveredAxis ?? state.axis) : undefined
  const focusedAxis = hasHandles ? state.axis : undefined
  const { marks } = layout
  const open =
    stackOf(marks, hovered, hoveredAxis) ??
    stackOf(marks, focused, focusedAxis) ??
    stackOf(marks, selected, focusedAxis)
  const inFan = [focused, hovered, selected].find(
    (id) => id !== undefined && open?.ids.includes(id),
  )
  return {
    hovered,
    focused,
    hoveredAxis,
    focusedAxis,
    fan: open && {
      mark: open,
      spots: fanOut(open, inFan, Math.max(24, layout.sizes.markRadiusPx * 4)),
    },
  }
}

/** {@link standingOf}, followed. */
export function useStanding(model: FigureModel): Standing {
  const { store } = model
  const hovered = useTransient(store, (state) => state.hovered)
  const hoveredAxis = useTransient(store, (state) => state.hoveredAxis)
  const active = useTransient(store, (state) => state.active)
  const axis = useTransient(store, (state) => state.axis)
  const focus = useTransient(store, (state) => state.focus)
  return useMemo(
    () => standingOf(model, { ...store.get(), hovered, hoveredAxis, active, axis, focus }),
    [model, store, hovered, hoveredAxis, active, axis, focus],
  )
}

/** Where the handle of an axis without an answer would be: the keyboard's place is shown there all the same. */
function openSpot(model: FigureModel, id: string, axis: number | undefined): DrawnMark | undefined {
  const placed = model.placedById.get(id)
  const { layout, groups } = model
  const open = placed && openHandles(placed.position, layout.view).find((one) => one.axis === axis)
  return open && { ...drawMark(placed, open, groups, layout.sizes, 0), axis }
}

/** Where an initiative is drawn at this moment: in its open fan, or at its own or its stack's mark. */
export function spotOf(
  model: FigureModel,
  fan: OpenFan | undefined,
  id: string | undefined,
  axis: number | undefined,
): DrawnMark | undefined {
  if (id === undefined) return undefined
  const spot = fan?.mark.axis === axis ? fan?.spots.find((one) => one.id === id) : undefined
  const mark = markOf(model.layout.marks, id, axis) ?? openSpot(model, id, axis)
  return mark && spot
    ? { ...mark, ...spot, count: 1, radiusPx: model.layout.sizes.markRadiusPx }
    : mark
}
