import {
  type Earlier,
  earlierOf,
  type FigureDefinition,
  place,
  type Placement,
  type Texts,
} from '@kvadrant/core'
import { type Fault, type Filtered, leftOut, without } from '../hooks/filterRows'
import { byId, groupsOf, orderOf, settingsOf } from '../hooks/readingSteps'
import type { FigureReading } from '../model'
import { tellHost } from './tellHost'
import type { StaticOptions } from './options'

/**
 * Reads the host's rows as an interactive figure does, without hooks: placed, filtered, ordered,
 * their groups with a look each, and the earlier rows beside them. What could not be used goes to
 * the host at once.
 */
export function readRows<Row extends object>(
  definition: FigureDefinition,
  options: StaticOptions<Row>,
  texts: Texts,
): FigureReading<Row> {
  const { data, before, groups } = options
  const settings = settingsOf(options, texts)
  const whole = place<Row>(data, definition, settings)
  const { fault, ...shown } = filtered(whole, options)
  const { placement } = shown
  const earlier =
    before === undefined || before === null
      ? undefined
      : comparison(place<Row>(before, definition, settings))
  tellHost(whole.diagnostics, fault, options)
  return {
    ...shown,
    placedById: byId(placement),
    order: orderOf(placement, definition),
    groups: groupsOf(placement, definition, { chosen: groups }),
    earlier,
  }

  function comparison(was: Placement<Row>): Earlier<Row> {
    const kept = filtered(was, options).placement
    return earlierOf({ now: placement, before: was, all: whole, kept })
  }
}

function filtered<Row extends object>(
  placement: Placement<Row>,
  { filter, fields }: StaticOptions<Row>,
): Filtered<Row> & { readonly fault: Fault | undefined } {
  const { ids, fault } = leftOut(placement, filter, fields)
  return { ...without(placement, ids), fault }
}
