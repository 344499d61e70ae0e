import { type FigureDefinition, layOut, revealed, seenOf, type Texts } from '@kvadrant/core'
import { type RefObject, useMemo, useState } from 'react'
import type { FigureDrawing, FigureReading } from '../model'
import type { UseFigureOptions } from '../types'
import { hasReadings, withTrails } from './drawingSteps'
import { createSteadyLabels } from './steadyLabels'
import { useMeasure } from './useMeasure'
import { useMirror } from './useMirror'
import { useSize } from './useSize'
import { useStable } from './useStable'

/** What {@link useDrawing} needs beside the host's options. */
export interface DrawingInput<Row extends object> {
  readonly definition: FigureDefinition
  readonly texts: Texts
  readonly reading: FigureReading<Row>
  readonly stageRef: RefObject<Element | null>
  readonly probeRef: RefObject<Element | null>
}

/** Lays the figure out for the room that it has, and again when the room or its text changes. */
export function useDrawing<Row extends object>(
  options: UseFigureOptions<Row>,
  { definition, texts, reading, stageRef, probeRef }: DrawingInput<Row>,
): FigureDrawing {
  const room = useSize(stageRef, probeRef, options.width)
  const { ready } = room
  const { groups, earlier } = reading
  const placement = useMemo(
    () => (ready ? reading.placement : { ...reading.placement, placed: [] }),
    [ready, reading.placement],
  )
  const measure = useMeasure(probeRef, room)
  const mirror = useMirror(stageRef, options)
  const { widthPx, emPx } = room
  const { height, labels: wanted } = options
  const readings = hasReadings(options, placement)

  const reveal = useStable(options.reveal)
  const seen = useMemo(() => seenOf(reveal, placement.partition), [reveal, placement.partition])

  const whole = useMemo(
    () =>
      layOut({
        definition,
        placement,
        groups,
        texts,
        widthPx,
        heightPx: height,
        emPx,
        mirror,
        measure,
        readings,
      }),
    [definition, placement, groups, texts, widthPx, height, emPx, mirror, measure, readings],
  )
  const { kind } = definition.space
  const shown = useMemo(() => revealed(whole, seen, kind), [whole, seen, kind])
  const layout = useMemo(
    () => (ready ? withTrails(shown, seen, definition, { placement, groups, earlier }) : shown),
    [ready, shown, seen, definition, placement, groups, earlier],
  )
  const [placeLabels] = useState(createSteadyLabels)
  const labels = useMemo(
    () => placeLabels({ wanted, layout, placement, texts, measure }),
    [placeLabels, wanted, layout, placement, texts, measure],
  )
  return { layout, labels, measure, mirror, seen, ready }
}
