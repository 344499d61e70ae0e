import {
  type FigureDefinition,
  groupStyles,
  place,
  type Placement,
  type PlaceOptions,
  readingOrder,
  type Texts,
} from '@kvadrant/core'
import { useMemo } from 'react'
import type { FigureReading } from '../model'
import type { FigureOptions, SplitValues } from '../types'
import type { Overlay } from './useOverlay'
import { useStable } from './useStable'

/** What {@link useReading} needs beside the host's options. */
export interface ReadingInput {
  readonly definition: FigureDefinition
  readonly texts: Texts
  readonly split: SplitValues | undefined
  readonly tolerance: number | undefined
  readonly overlay: Overlay
}

/** The rows as they are shown, and `raw`: as the host gave them, without the moves that stand over them. */
export interface Reading<Row extends object> extends FigureReading<Row> {
  readonly raw: Placement<Row>
  readonly fields: PlaceOptions<Row>['fields']
}

/** Reads the host's rows: places them, orders them, gives their groups a look. */
export function useReading<Row extends object>(
  options: FigureOptions<Row>,
  { definition, texts, split: splitGiven, tolerance, overlay }: ReadingInput,
): Reading<Row> {
  const rows = options.data === undefined ? options.defaultData : options.data
  const fields = useStable(options.fields)
  const domain = useStable(options.domain)
  const split = useStable(splitGiven)
  const groupNames = useStable(options.groups)

  const settings = useMemo<PlaceOptions<Row>>(
    () => ({
      fields,
      domain,
      split,
      tolerance,
      unnamed: (row) => texts.say('figure.unnamed', { row }),
    }),
    [fields, domain, split, tolerance, texts],
  )
  const raw = useMemo(() => place<Row>(rows, definition, settings), [rows, definition, settings])
  const placement = useMemo(() => {
    const values = overlay.valuesOver(raw)
    return values.size === 0 ? raw : place<Row>(rows, definition, { ...settings, overlay: values })
  }, [overlay, raw, rows, definition, settings])

  const placedById = useMemo(
    () => new Map(placement.placed.map((one) => [one.id, one])),
    [placement],
  )
  const { arrows } = definition.space
  const order = useMemo(
    () => readingOrder(placement.placed, placement.partition, arrows),
    [placement, arrows],
  )
  const groups = useMemo(
    () => groupStyles(placement.placed, groupNames, definition.styleBy),
    [placement, groupNames, definition],
  )
  return { raw, placement, placedById, order, groups, fields }
}
