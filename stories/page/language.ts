/** The languages that the stories' own texts come in. */
export type Language = 'sv' | 'en'

/** The language that the toolbar is set to; Swedish until someone chooses. */
export function languageOf(globals: Readonly<Record<string, unknown>>): Language {
  return globals['locale'] === 'en' ? 'en' : 'sv'
}
