import type { FigureDefinition } from '../../figures/defineFigure'
import { dilemmaOf } from '../../figures/dilemma/dilemma'
import type { PlacedFigure } from '../../measures/robustness'
import type { FieldValues } from '../../model/change'
import { place, type Placed, type PlaceOptions } from '../../placement/place'

/** One initiative in a figure, placed. */
export interface OnePlaced {
  readonly source: PlacedFigure
  readonly placed: Placed
}

/**
 * Places one row, `one`, in a figure.
 * @throws where the row has no place.
 */
export function onePlaced(
  definition: FigureDefinition,
  row: FieldValues,
  options: PlaceOptions<FieldValues> = {},
): OnePlaced {
  const placement = place([{ id: 'one', ...row }], definition, options)
  const [placed] = placement.placed
  if (!placed) throw new Error(`No place in ${definition.id}.`)
  return { source: { definition, placement }, placed }
}

/** A dilemma of three dimensions: aim, method and risk. */
export const dilemmaOfThree = dilemmaOf(
  ['aim', 'method', 'risk'].map((id) => ({ id, sourcing: `${id} low`, innovation: `${id} high` })),
)
