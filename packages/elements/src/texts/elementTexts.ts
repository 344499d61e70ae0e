import { type Catalogue, createTexts, engineTexts, type Messages, type Texts } from '@kvadrant/core'
import { en } from './en'
import { sv } from './sv'

/** What the elements say besides their figures. */
export const ELEMENT_TEXTS: Catalogue = { sv, en }

/** The elements' texts, and the engine's words for what cannot be read, in one language. */
export function elementTexts(locale: string | undefined, messages: Messages | undefined): Texts {
  return createTexts([engineTexts, ELEMENT_TEXTS], { locale, messages })
}
