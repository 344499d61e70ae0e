import type { FigureDefinition } from '../figures/defineFigure'
import type { Texts } from '../i18n/texts'
import type { NotPlaced } from '../placement/place'
import { isUnanswered } from '../placement/unanswered'
import { diagnosticText } from './diagnosticText'

/**
 * Why a row has no place, in the reader's words: a reason for each field that could not be used. In a
 * figure whose fields may all be left unanswered, a row without any answer is told of in two words.
 */
export function reasonsText(
  notPlaced: NotPlaced,
  texts: Texts,
  definition: FigureDefinition,
): string {
  return isUnanswered(definition, notPlaced)
    ? texts.say('notPlaced.unanswered')
    : notPlaced.reasons.map((reason) => diagnosticText(reason, texts, definition)).join('; ')
}
