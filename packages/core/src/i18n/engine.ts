import type { Catalogue } from './catalogue'
import { en } from './en'
import { sv } from './sv'

/** The texts that every figure uses. */
export const engineTexts: Catalogue = { sv, en }
