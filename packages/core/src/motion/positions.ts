import type { FigureDefinition } from '../figures/defineFigure'
import type { FieldValue, FieldValues } from '../model/change'
import type { Placement } from '../placement/place'

/** Where initiatives lie in one figure: the values of its axes' fields by id, in host units. */
export type Positions = { readonly [id: string]: FieldValues }

/**
 * The positions of everything that is placed, as changes would report them: a word where the axis
 * has steps with names, null where there is no answer. What is not placed is left out. `__proto__`
 * is an id like any other.
 */
export function positionsOf(
  { axes }: Pick<FigureDefinition, 'axes'>,
  { placed }: Pick<Placement, 'placed'>,
): Positions {
  return Object.fromEntries(
    placed.map(({ id, raw }) => {
      const values = axes.map(({ field, steps }, axis): [string, FieldValue] => {
        const value = raw[axis] ?? null
        return [field, steps && value !== null ? (steps[value] ?? null) : value]
      })
      return [id, Object.fromEntries(values)]
    }),
  )
}
