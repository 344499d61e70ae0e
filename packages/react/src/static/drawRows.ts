import {
  type FigureDefinition,
  layOut,
  measureByTable,
  revealed,
  seenOf,
  type Texts,
} from '@kvadrant/core'
import { FIRST_WIDTH_PX, hasReadings, labelsOf, withTrails } from '../hooks/drawingSteps'
import type { FigureDrawing, FigureReading } from '../model'
import type { StaticOptions } from './options'

/** A figure that is laid out once and for all. */
export type StaticDrawing = Omit<FigureDrawing, 'ready'>

/** Lays a figure out for the width that it is asked for, with the built-in widths of letters. */
export function drawRows<Row extends object>(
  definition: FigureDefinition,
  options: StaticOptions<Row>,
  texts: Texts,
  reading: FigureReading<Row>,
): StaticDrawing {
  const { placement, groups } = reading
  const { width = FIRST_WIDTH_PX, height, labels: wanted, measure = measureByTable } = options
  const mirror = options.mirror ?? options.direction === 'rtl'
  const seen = seenOf(options.reveal, placement.partition)
  const readings = hasReadings(options, placement)
  const whole = layOut({
    definition,
    placement,
    groups,
    texts,
    widthPx: width,
    heightPx: height,
    mirror,
    measure,
    readings,
  })
  const shown = revealed(whole, seen, definition.space.kind)
  const layout = withTrails(shown, seen, definition, reading)
  const labels = labelsOf({ wanted, layout, placement, texts, measure })
  return { layout, labels, measure, mirror, seen }
}
