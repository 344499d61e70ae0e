import type { Texts } from '../i18n/texts'

/** Words as a sentence of their own: a capital letter first, a full stop last. */
export function sentence(words: string, { locale }: Texts): string {
  const [first = ''] = words
  return `${first.toLocaleUpperCase(locale)}${words.slice(first.length)}.`
}
