import {
  complexity,
  createTexts,
  engineTexts,
  type FigureDefinition,
  type Texts,
} from '@kvadrant/core'
import type { Language } from './language'

/** A figure's texts: what a story checks it against, and says in its words. @default the complexity quadrant's */
export function figureTexts(
  language: Language,
  { texts }: Pick<FigureDefinition, 'texts'> = complexity,
): Texts {
  return createTexts([engineTexts, texts], { locale: language })
}
