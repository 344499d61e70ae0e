import {
  adjusted,
  type Change,
  changeCoordinates,
  type FigureDefinition,
  movedValues,
  nudged,
  type PlaceOptions,
  positionsOf,
  type Speaker,
} from '@kvadrant/core'
import { useMemo, useRef, useState } from 'react'
import type { FigureModel } from '../model'
import { usePortfolioState } from '../portfolio/context'
import { linkedOptions } from '../portfolio/linkedOptions'
import { useMembership } from '../portfolio/useMembership'
import { createFigureStore } from '../store/store'
import type { UseFigureOptions } from '../types'
import { useAnnouncements } from './useAnnouncements'
import { useBrowserLayoutEffect } from './useBrowserLayoutEffect'
import { useCommits } from './useCommits'
import { useDiagnostics } from './useDiagnostics'
import { useDrawing } from './useDrawing'
import { useHost } from './useHost'
import { useLinkedHover } from './useLinkedHover'
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
  given: UseFigureOptions<Row>,
): FigureModel<Row> {
  const [store] = useState(createFigureStore)
  const portfolio = usePortfolioState()
  const linked = portfolio && linkedOptions(definition, given, portfolio, store)
  const options = linked?.options ?? given
  const ledger = linked?.sharesRows ? portfolio?.ledger : undefined
  const pointing = linked?.sharesHover ? portfolio?.pointing : undefined
  const [locked, setLocked] = useState<number>()
  const stageRef = useRef<HTMLDivElement>(null)
  const probeRef = useRef<HTMLSpanElement>(null)
  const plotRef = useRef<SVGSVGElement>(null)
  const controlRef = useRef<HTMLInputElement>(null)
  const refused = useRef<(changes: readonly Change[]) => void>(undefined)

  const host = useHost(options)
  const texts = useTexts(definition, options.locale, options.messages)
  const split = useSplit(options, host)
  const ownOverlay = useOverlay({
    controlled: options.data !== undefined,
    onRefused: (changes) => refused.current?.(changes),
  })
  const overlay = ledger?.overlay ?? ownOverlay
  const all = useReading(options, {
    definition,
    texts,
    split: split.split,
    tolerance: split.tolerance,
    overlay,
    host,
    ranked: portfolio?.ranked,
  })
  useDiagnostics(all.placement.diagnostics, options, host)

  const drawing = useDrawing(options, { definition, texts, reading: all, stageRef, probeRef })
  const reading = useShown(all, drawing.seen)
  const { placement, placedById, order } = reading
  const { fields } = reading.settings
  const { selected, select, hover } = useSelection(
    options,
    host,
    store,
    placedById,
    pointing?.point,
  )
  useLinkedHover(store, pointing?.pointing)
  const speaker = useMemo<Speaker>(
    () => ({ definition, texts, scales: placement.scales, tolerance: placement.tolerance }),
    [definition, texts, placement.scales, placement.tolerance],
  )
  const announcements = useAnnouncements(stageRef, speaker, placement)
  const splitValues = useSplitValues(definition, placement)
  const editable = !options.readOnly && !options.disabled

  const source = useMemo(() => ({ definition, placement, fields }), [definition, placement, fields])
  const { history, ask, commit, ...commits } = useCommits({
    definition,
    options,
    host,
    reading,
    overlay,
    announcements,
    shared: ledger?.history,
  })
  useBrowserLayoutEffect(() => {
    refused.current = commits.refused
  })
  useMembership(portfolio, ledger !== undefined, store, {
    definition,
    placement: reading.whole,
    // A portfolio knows rows as objects and nothing more.
    settings: reading.settings as PlaceOptions<object>,
    texts,
    ask: (change) => ask(change as Change<Row>),
    say: announcements.say,
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
    commit: (change) => commit(change, placedById.get(change.id)),
    onBegin: (placed, by, axis) =>
      by === 'keyboard' && announcements.place('announce.grabbed', placed, axis),
    onArmed: (placed, axis) => announcements.place('announce.armed', placed, axis),
    onCancelled: announcements.cancelled,
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
      commit(changeCoordinates(source, placed, coordinates, reason), placed)
    },
    stepValue: (id, axis, direction) => {
      const placed = placedById.get(id)
      if (!placed) return
      const step = { axis, direction, large: false }
      const values = definition.coding
        ? nudged(source, placed, axis, direction, locked)
        : movedValues(source, placed.position, context.step(placed.position, step), 'exact')
      commit(changeCoordinates(source, placed, values, 'keyboard'), placed)
    },
    setTolerance: split.changeTolerance,
    locked,
    setLocked,
    splitValues,
    setSplit: (field, values) =>
      split.change(
        { ...splitValues, [field]: values.length === 1 ? (values[0] ?? 0) : values },
        field,
      ),
    positions: () => positionsOf(definition, reading.whole),
    restore: commits.restore,
    reset: commits.reset,
    announce: announcements.say,
    stageRef,
    probeRef,
    plotRef,
    controlRef,
  }
}
