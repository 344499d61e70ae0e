import type { Texts } from '../i18n/texts'

/**
 * The name of a word on an ordinal axis: `<figure>.axis.<field>.step.<word>` where there is such a
 * text, so that a word may be called one thing on one axis and another on the other; else
 * `<figure>.step.<word>`.
 */
export function stepName(texts: Texts, figure: string, field: string, word: string): string {
  const own = `${figure}.axis.${field}.step.${word}`
  return texts.say(texts.has(own) ? own : `${figure}.step.${word}`)
}
