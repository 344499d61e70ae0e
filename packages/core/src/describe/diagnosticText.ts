import type { FigureDefinition } from '../figures/defineFigure'
import type { Texts } from '../i18n/texts'
import type { Diagnostic } from '../model/diagnostic'

/** A diagnostic in the reader's words; a field that is an axis of the figure is called by the axis's name. */
export function diagnosticText(
  diagnostic: Diagnostic,
  texts: Texts,
  definition?: FigureDefinition,
): string {
  const { field = '', value = '', id = '', row, limit } = diagnostic
  const axis = `${definition?.id ?? ''}.axis.${field}`
  const key = `diagnostic.${diagnostic.code}`
  const unseen = `${key}.unseen`
  return texts.say(value === '' && texts.has(unseen) ? unseen : key, {
    field: texts.has(axis) ? texts.say(axis) : field,
    value,
    id,
    ...(row !== undefined && { row: row + 1 }),
    ...(limit !== undefined && { limit }),
  })
}
