import type { FigureDefinition } from '@kvadrant/core'
import { figureTexts } from '../../page/figureTexts'
import type { Language } from '../../page/language'

/** What a figure is called, as a heading begins. */
export function figureName(definition: FigureDefinition, language: Language): string {
  const name = figureTexts(language, definition).say(`${definition.id}.name`)
  return `${name.charAt(0).toLocaleUpperCase(language)}${name.slice(1)}`
}
