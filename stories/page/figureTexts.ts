import { complexity, createTexts, engineTexts, type Texts } from '@kvadrant/core'
import type { Language } from './language'

/** The complexity quadrant's texts: what a story checks a figure against, and says in its words. */
export function figureTexts(language: Language): Texts {
  return createTexts([engineTexts, complexity.texts], { locale: language })
}
