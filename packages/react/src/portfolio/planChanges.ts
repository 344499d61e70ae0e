import {
  type Change,
  type ChangeReason,
  changeTo,
  type Fields,
  type FieldValues,
  place,
  type Placed,
  type Placement,
} from '@kvadrant/core'
import { cellReader } from '../hooks/cellReader'
import type { Made } from '../hooks/held'
import { standingIn } from '../hooks/standingIn'
import { fieldChange } from './fieldChange'
import type { FoundMember, Member, Members } from './members'
import type { NamedRow } from './portfolioRows'

/** Values that a row is to go to, and the figure that it goes there in. */
export interface Wish {
  readonly id: string
  readonly figure?: string | undefined
  readonly values: FieldValues
}

/** A change that is about to be made; where a figure makes it, that figure and where the row stood. */
export interface Planned extends Made {
  readonly change: Change<object>
  readonly by?: {
    readonly member: Member
    readonly present: boolean
    readonly placement: Placement<object>
    readonly from: Placed<object>
  }
}

/** The portfolio as of its last render. */
export interface PlanInput {
  readonly data: unknown
  readonly byId: ReadonlyMap<string, NamedRow<object>>
  readonly fields: Fields<object, string> | undefined
  readonly values: ReadonlyMap<string, FieldValues>
  readonly members: Members
}

/**
 * The changes that take rows to values, in the order of the wishes: made by the figure that each
 * names, or whose axes hold its values, as that figure makes them; by field where no figure places
 * the row. Wishes for rows that are not there, and those that would change nothing, are left out.
 */
export function planChanges(
  wishes: readonly Wish[],
  reason: ChangeReason,
  { data, byId, fields, values, members }: PlanInput,
): readonly Planned[] {
  const cellOf = cellReader(fields)
  const makers = new Map<Member, Maker>()

  const makerOf = ({ member, present }: FoundMember): Maker => {
    const known = makers.get(member)
    if (known) return known
    const { definition, settings } = member
    const placement = present
      ? member.placement
      : place<object>(data, definition, { ...settings, overlay: values })
    const maker = { placement, standing: standingIn(definition, placement) }
    makers.set(member, maker)
    return maker
  }

  return wishes.flatMap((wish): readonly Planned[] => {
    const row = byId.get(wish.id)
    if (!row) return []
    const found = members.find(wish.figure, Object.keys(wish.values))
    const maker = found && makerOf(found)
    const from = maker?.standing(wish.id)
    if (found && maker && from) {
      const { definition, settings } = found.member
      const source = { definition, placement: maker.placement, fields: settings.fields }
      const change = changeTo(source, from, wish.values, reason)
      const watched = definition.axes.map(({ field }) => field)
      const by = { ...found, placement: maker.placement, from }
      return change ? [{ change, watched, cellOf, by }] : []
    }
    const change = fieldChange(row, wish, reason, { fields, cellOf, over: values.get(wish.id) })
    return change ? [{ change, watched: Object.keys(change.changes), cellOf }] : []
  })
}

interface Maker {
  readonly placement: Placement<object>
  readonly standing: (id: string) => Placed<object> | undefined
}
