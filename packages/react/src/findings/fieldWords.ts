import {
  axisName,
  type Coordinate,
  type Extras,
  PRECONDITIONS,
  preconditionsOf,
  type Speaker,
  type Texts,
  valueText,
} from '@kvadrant/core'
import { JUDGED_FIGURES } from './figures'
import type { Judged, JudgedFigure } from './model'

/** A field of an initiative, and what stands in it, in words. */
export interface FieldWords {
  readonly field: string
  readonly name: string
  readonly value: string
}

/** What speaks about the axes of a figure. */
export function speakerOf({ definition, placement }: JudgedFigure, texts: Texts): Speaker {
  const { scales, tolerance } = placement
  return { definition, texts, scales, tolerance }
}

/** What a field is called: as the axis that it is on, as its precondition, or by a name of its own. */
export function fieldName(field: string, texts: Texts): string {
  const figure = JUDGED_FIGURES.find(({ axes }) => axes.some((axis) => axis.field === field))
  if (figure) return texts.say(`${figure.id}.axis.${field}`)
  const own = PRECONDITIONS.some((name) => name === field)
    ? `coordination.precondition.${field}`
    : `findings.field.${field}`
  return texts.say(own)
}

/** A field of an initiative in words, as the figure that has it on an axis writes it. */
export function fieldWords(
  initiative: Judged,
  field: string,
  figures: readonly JudgedFigure[],
  texts: Texts,
): FieldWords {
  const precondition = PRECONDITIONS.find((name) => name === field)
  if (precondition) {
    const answer = preconditionsOf(knownOf(initiative))[precondition]
    const value = texts.say(`coordination.answer.${answer}`)
    return { field, name: fieldName(field, texts), value }
  }
  const figure = figures.find(({ definition }) =>
    definition.axes.some((axis) => axis.field === field),
  )
  if (!figure) {
    const count = knownOf(initiative)[field]
    const value = typeof count === 'number' ? texts.number(count) : (count ?? '')
    return { field, name: fieldName(field, texts), value }
  }
  const speaker = speakerOf(figure, texts)
  const axis = figure.definition.axes.findIndex((one) => one.field === field)
  const value = valueText(speaker, axis, coordinateOf(initiative, figure, axis))
  return { field, name: axisName(speaker, axis), value }
}

/** What is known of an initiative, by field; what is missing is not there. */
export function knownOf({ initiative }: Judged): Extras {
  return initiative as Extras
}

/** The value on an axis: as the figure has it, or as it was read where the figure lacks another value to place it. */
function coordinateOf(initiative: Judged, figure: JudgedFigure, axis: number): Coordinate {
  const placed = figure.placedById.get(initiative.id)
  if (placed) return placed.values[axis] ?? null
  const field = figure.definition.axes[axis]?.field ?? ''
  const scale = figure.placement.scales[axis]
  const known = knownOf(initiative)[field]
  if (!scale || known === undefined) return null
  return typeof known === 'number' ? scale.fromUnit(known) : (scale.steps?.indexOf(known) ?? null)
}
