import {
  type FigureDefinition,
  type NotPlaced,
  type Placed,
  type Placement,
  unanswered,
} from '@kvadrant/core'

/**
 * Finds where a change of a row can begin from: its place, or, where its last answer was taken away,
 * its having none, so that it can get the answer back. Undefined for a row that has no place for
 * another reason, or is not there. Rows are gone through when the first is asked for.
 */
export function standingIn<Row>(
  definition: FigureDefinition,
  { placed, notPlaced }: Placement<Row>,
): (id: string) => Placed<Row> | undefined {
  let known: ReadonlyMap<string, Placed<Row> | NotPlaced<Row>> | undefined
  return (id) => {
    known ??= new Map([...placed, ...notPlaced].map((one) => [one.id, one]))
    const found = known.get(id)
    return found && 'reasons' in found ? unanswered(definition, found) : found
  }
}
