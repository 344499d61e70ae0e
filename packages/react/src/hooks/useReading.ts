import {
  type FigureDefinition,
  place,
  type Placement,
  type PlaceOptions,
  type Texts,
} from '@kvadrant/core'
import { useMemo } from 'react'
import type { FigureReading } from '../model'
import type { FigureOptions, SplitValues } from '../types'
import { byId, groupsOf, orderOf, settingsOf } from './readingSteps'
import { useEarlier } from './useEarlier'
import { useFilter } from './useFilter'
import type { Host } from './useHost'
import type { Overlay } from './useOverlay'
import { useStable } from './useStable'

/** What {@link useReading} needs beside the host's options. */
export interface ReadingInput {
  readonly definition: FigureDefinition
  readonly texts: Texts
  readonly split: SplitValues | undefined
  readonly tolerance: number | undefined
  readonly overlay: Overlay
  readonly host: Host
  /** The groups that have a look of their own where the host chose none; only those in the figure are in its legend. */
  readonly ranked?: readonly string[] | undefined
}

/** The rows as they are shown, and all of them: those that a filter leaves out too. */
export interface Reading<Row extends object> extends FigureReading<Row> {
  readonly whole: Placement<Row>
  readonly settings: PlaceOptions<Row>
}

/** Reads the host's rows: places them, orders them, gives their groups a look. */
export function useReading<Row extends object>(
  options: FigureOptions<Row>,
  { definition, texts, split: splitGiven, tolerance, overlay, host, ranked }: ReadingInput,
): Reading<Row> {
  const rows = options.data === undefined ? options.defaultData : options.data
  const fields = useStable(options.fields)
  const domain = useStable(options.domain)
  const split = useStable(splitGiven)
  const groupNames = useStable(options.groups)

  const settings = useMemo<PlaceOptions<Row>>(
    () => settingsOf({ fields, domain, split, tolerance }, texts),
    [fields, domain, split, tolerance, texts],
  )
  const raw = useMemo(() => place<Row>(rows, definition, settings), [rows, definition, settings])
  const whole = useMemo(() => {
    const values = overlay.valuesOver(raw)
    return values.size === 0 ? raw : place<Row>(rows, definition, { ...settings, overlay: values })
  }, [overlay, raw, rows, definition, settings])

  const { placement, filtered } = useFilter(whole, options.filter, fields, host)
  const earlier = useEarlier(options, { definition, settings, placement, whole, host })

  const placedById = useMemo(() => byId(placement), [placement])
  const order = useMemo(() => orderOf(placement, definition), [placement, definition])
  const groups = useMemo(
    () => groupsOf(placement, definition, { chosen: groupNames, ranked }),
    [placement, groupNames, ranked, definition],
  )
  return { whole, placement, filtered, earlier, placedById, order, groups, settings }
}
