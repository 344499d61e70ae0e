import type { FigureDefinition } from '../figures/defineFigure'
import type { NotPlaced, Placed } from './place'

/** Whether a row has no place only because it answers nothing, in a figure where each answer is optional. */
export function isUnanswered({ axes }: FigureDefinition, { reasons }: NotPlaced): boolean {
  return (
    axes.every(({ optional }) => optional === true) &&
    reasons.every(({ code }) => code === 'value-missing')
  )
}

/**
 * A row without any answer as a change can begin from it: whoever took its last answer away can
 * undo that. It has no region. Undefined for a row that has no place for another reason.
 */
export function unanswered<Row>(
  definition: FigureDefinition,
  notPlaced: NotPlaced<Row>,
): Placed<Row> | undefined {
  if (!isUnanswered(definition, notPlaced)) return undefined
  const { id, index, row, label } = notPlaced
  const nothing = definition.axes.map(() => null)
  return {
    id,
    index,
    row,
    label,
    group: '',
    size: undefined,
    values: nothing,
    raw: nothing,
    extras: {},
    position: nothing,
    outside: false,
    region: '',
  }
}
