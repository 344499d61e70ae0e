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
import { textGaps } from './textGaps'
import { useStable } from './useStable'

/** How many missing texts a warning names. */
const NAMED = 5

/**
 * The figure's texts in the host's language. A developer is warned, once, of a language that does
 * not ship: that it speaks English, or which of the host's own texts are missing and stand in English.
 */
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
    if (!resolveLocale(locale).known) {
      // Anything may stand there, also what has no text of its own.
      const name = typeof locale === 'string' ? locale : typeof locale
      const gaps = textGaps(own ?? {}, [engineTexts, definition.texts])
      const named = gaps.slice(0, NAMED).join(', ')
      if (!own) {
        warnOnce(
          `Kvadrant has no texts for the locale "${name}" and speaks English. Pass \`messages\`.`,
        )
      } else if (gaps.length > 0) {
        warnOnce(
          `Of the \`messages\` for the locale "${name}" ${gaps.length} are missing and stand in English: ${named} …`,
        )
      }
    }
    for (const key of texts.missing) warnOnce(`Kvadrant has no text for "${key}".`)
  }, [definition, texts, own, locale])
  return texts
}
