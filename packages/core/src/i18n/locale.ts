/** The language that the figures speak unless the host says otherwise. */
export const DEFAULT_LOCALE = 'sv'

/** A well-formed locale and the shipped language nearest to it. `known` is false where neither ships. */
export interface ResolvedLocale {
  readonly locale: string
  readonly language: 'sv' | 'en'
  readonly known: boolean
}

/**
 * Reads a host's locale. Underscores count as hyphens; nothing gives {@link DEFAULT_LOCALE}; a
 * tag that is no tag is read as English; Swedish gives Swedish texts, every other language English ones.
 */
export function resolveLocale(locale: unknown): ResolvedLocale {
  if (locale === undefined || locale === null || locale === '') {
    return { locale: DEFAULT_LOCALE, language: 'sv', known: true }
  }
  try {
    const [canonical] = Intl.getCanonicalLocales(String(locale).trim().replaceAll('_', '-'))
    if (canonical === undefined) return { locale: 'en', language: 'en', known: false }
    const language = canonical.split('-')[0]
    return {
      locale: canonical,
      language: language === 'sv' ? 'sv' : 'en',
      known: language === 'sv' || language === 'en',
    }
  } catch {
    return { locale: 'en', language: 'en', known: false }
  }
}
