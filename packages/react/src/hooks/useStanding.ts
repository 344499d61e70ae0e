import { type DrawnMark, fanOut, type SpotPx } from '@kvadrant/core'
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
  readonly fan: OpenFan | undefined
}

/** The stack that an initiative is drawn in, if it shares its spot. */
function stackOf(marks: readonly DrawnMark[], id: string | undefined): DrawnMark | undefined {
  if (id === undefined) return undefined
  return marks.find(({ count, ids }) => count > 1 && ids.includes(id))
}

/** Works out who stands out, from the model and the store as it is. */
export function standingOf(model: FigureModel, state: Transient): Standing {
  const { options, layout, order, selected } = model
  const hovered = options.hovered === undefined ? state.hovered : (options.hovered ?? undefined)
  const active = activeOf(order, state.active, selected)?.id
  const focused = state.focus === 'visible' ? active : undefined
  const open =
    stackOf(layout.marks, hovered) ??
    stackOf(layout.marks, focused) ??
    stackOf(layout.marks, selected)
  const inFan = [focused, hovered, selected].find(
    (id) => id !== undefined && open?.ids.includes(id),
  )
  return {
    hovered,
    focused,
    fan: open && { mark: open, spots: fanOut(open, inFan, layout.sizes.markRadiusPx * 4) },
  }
}

/** {@link standingOf}, followed. */
export function useStanding(model: FigureModel): Standing {
  const { store } = model
  const hovered = useTransient(store, (state) => state.hovered)
  const active = useTransient(store, (state) => state.active)
  const focus = useTransient(store, (state) => state.focus)
  return useMemo(
    () => standingOf(model, { ...store.get(), hovered, active, focus }),
    [model, store, hovered, active, focus],
  )
}

/** Where an initiative is drawn at this moment: in its open fan, or at its own or its stack's mark. */
export function spotOf(
  model: FigureModel,
  fan: OpenFan | undefined,
  id: string | undefined,
): DrawnMark | undefined {
  if (id === undefined) return undefined
  const spot = fan?.spots.find((one) => one.id === id)
  const mark = model.layout.marks.find(({ ids }) => ids.includes(id))
  return mark && spot
    ? { ...mark, ...spot, count: 1, radiusPx: model.layout.sizes.markRadiusPx }
    : mark
}
