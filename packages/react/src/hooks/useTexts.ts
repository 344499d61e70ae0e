import {
  createTexts,
  engineTexts,
  type FigureDefinition,
  type Messages,
  resolveLocale,
  type Texts,
} from '@kvadrant/core'
import { useEffect, useMemo } from 'react'
import { warnOnce } from '../dom/warnOnce'
import { useStable } from './useStable'

/** The figure's texts in the host's language. An unknown language without texts of its own is warned of once. */
export function useTexts(
  definition: FigureDefinition,
  locale: string | undefined,
  messages: Messages | undefined,
): Texts {
  const own = useStable(messages)
  const texts = useMemo(
    () => createTexts([engineTexts, definition.texts], { locale, messages: own }),
    [definition, locale, own],
  )
  useEffect(() => {
    if (!own && !resolveLocale(locale).known) {
      warnOnce(
        `Kvadrant has no texts for the locale "${String(locale)}" and speaks English. Pass \`messages\`.`,
      )
    }
    for (const key of texts.missing) warnOnce(`Kvadrant has no text for "${key}".`)
  }, [texts, own, locale])
  return texts
}
