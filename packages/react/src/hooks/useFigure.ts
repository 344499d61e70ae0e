import {
  adjusted,
  type Change,
  changeCoordinates,
  changeTo,
  type FigureDefinition,
  movedValues,
  nudged,
  type Placed,
  type Speaker,
  unanswered,
} from '@kvadrant/core'
import { useMemo, useRef, useState } from 'react'
import type { FigureModel } from '../model'
import { createFigureStore } from '../store/store'
import type { UseFigureOptions } from '../types'
import { cellReader } from './cellReader'
import { useAnnouncements } from './useAnnouncements'
import { useBrowserLayoutEffect } from './useBrowserLayoutEffect'
import { useDiagnostics } from './useDiagnostics'
import { useDrawing } from './useDrawing'
import { useHistory } from './useHistory'
import { useHost } from './useHost'
import { useMoveContext } from './useMoveContext'
import { useMoving } from './useMoving'
import { useOverlay } from './useOverlay'
import { useReading } from './useReading'
import { useRovingFocus } from './useRovingFocus'
import { useSelection } from './useSelection'
import { useShown } from './useShown'
import { useSplit, useSplitValues } from './useSplit'
import { useTexts } from './useTexts'

/**
 * The headless figure: reads the rows, lays out the drawing, runs moves, undo and announcements.
 * It draws nothing; the figure components are this hook and the primitives.
 */
export function useFigure<Row extends object>(
  definition: FigureDefinition,
  options: UseFigureOptions<Row>,
): FigureModel<Row> {
  const [store] = useState(createFigureStore)
  const [locked, setLocked] = useState<number>()
  const stageRef = useRef<HTMLDivElement>(null)
  const probeRef = useRef<HTMLSpanElement>(null)
  const plotRef = useRef<SVGSVGElement>(null)
  const controlRef = useRef<HTMLInputElement>(null)
  const refused = useRef<(changes: readonly Change[]) => void>(undefined)

  const host = useHost(options)
  const texts = useTexts(definition, options.locale, options.messages)
  const split = useSplit(options, host)
  const overlay = useOverlay({
    controlled: options.data !== undefined,
    onRefused: (changes) => refused.current?.(changes),
  })
  const all = useReading(options, {
    definition,
    texts,
    split: split.split,
    tolerance: split.tolerance,
    overlay,
  })
  useDiagnostics(all.placement.diagnostics, options, host)

  const drawing = useDrawing(options, { definition, texts, reading: all, stageRef, probeRef })
  const reading = useShown(all, drawing.seen)
  const { placement, placedById, order, fields } = reading
  const { selected, select, hover } = useSelection(options, host, store, placedById)
  const speaker = useMemo<Speaker>(
    () => ({ definition, texts, scales: placement.scales, tolerance: placement.tolerance }),
    [definition, texts, placement.scales, placement.tolerance],
  )
  const announcements = useAnnouncements(stageRef, speaker, placement)
  const splitValues = useSplitValues(definition, placement)
  const editable = !options.readOnly && !options.disabled

  const source = useMemo(() => ({ definition, placement, fields }), [definition, placement, fields])
  const carryOut = (change: Change<Row>, placed: Placed<Row>) => {
    const where = { callback: 'onCommit', change } as const
    const answer = host.ask(where, () => options.onCommit?.(change))
    const watched = definition.axes.map(({ field }) => field)
    overlay.commit([{ change, watched, cellOf: cellReader(fields) }], answer)
    announcements.changed(change, placed)
  }
  const carryOutNew = (change: Change<Row> | undefined, placed: Placed<Row> | undefined) => {
    if (!change || !placed) return
    history.remember([change])
    carryOut(change, placed)
  }
  // A row whose last answer was taken away has no place, but can get it back.
  const standing = (id: string) => {
    const lost = placement.notPlaced.find((one) => one.id === id)
    return placedById.get(id) ?? (lost && unanswered(definition, lost))
  }
  const history = useHistory({
    exists: (id) => standing(id) !== undefined,
    goTo: (targets, reason) => {
      const made = targets.map(({ id, values }) => {
        const placed = standing(id)
        const change = placed && changeTo(source, placed, values, reason)
        if (placed && change) carryOut(change, placed)
        return change
      })
      return made.some((change) => change !== undefined)
    },
  })

  const { context, snapping } = useMoveContext(options, {
    definition,
    scales: placement.scales,
    view: drawing.layout.view,
    selected,
    editable,
  })
  const dispatch = useMoving<Row>({
    store,
    host,
    options,
    source,
    placedById,
    context,
    snapping,
    select,
    commit: (change) => carryOutNew(change, placedById.get(change.id)),
    onBegin: (placed, by, axis) =>
      by === 'keyboard' && announcements.place('announce.grabbed', placed, axis),
    onArmed: (placed, axis) => announcements.place('announce.armed', placed, axis),
    onCancelled: announcements.cancelled,
  })
  useBrowserLayoutEffect(() => {
    refused.current = (changes) => {
      history.forget(changes)
      for (const { id } of changes) announcements.refused(placedById.get(id)?.label ?? id)
    }
  })

  const roving = useRovingFocus({
    store,
    order,
    mirror: drawing.mirror,
    editable,
    space: definition.space,
    axes: definition.axes.length,
    dispatch,
    select,
    selected,
    undo: history.undo,
    redo: history.redo,
  })

  return {
    ...reading,
    ...drawing,
    definition,
    options,
    texts,
    speaker,
    editable,
    selected,
    saving: overlay.saving,
    store,
    dispatch,
    roving,
    history,
    select,
    hover,
    setCoordinate: (id, axis, value, reason) => {
      const placed = placedById.get(id)
      const field = definition.axes[axis]?.field
      if (!placed || field === undefined) return
      const coordinates =
        value === null ? { [field]: null } : adjusted(source, placed, axis, value, locked)
      carryOutNew(changeCoordinates(source, placed, coordinates, reason), placed)
    },
    stepValue: (id, axis, direction) => {
      const placed = placedById.get(id)
      if (!placed) return
      const step = { axis, direction, large: false }
      const values = definition.coding
        ? nudged(source, placed, axis, direction, locked)
        : movedValues(source, placed.position, context.step(placed.position, step), 'exact')
      carryOutNew(changeCoordinates(source, placed, values, 'keyboard'), placed)
    },
    setTolerance: split.changeTolerance,
    locked,
    setLocked,
    splitValues,
    setSplit: (field, values) =>
      split.change({ ...splitValues, [field]: values.length === 1 ? (values[0] ?? 0) : values }),
    announce: announcements.say,
    stageRef,
    probeRef,
    plotRef,
    controlRef,
  }
}
