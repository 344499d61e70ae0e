/**
 * Texts by key. A text may hold `{name}` placeholders; a text that counts comes in the plural
 * forms of its language (`key.one`, `key.other`), chosen by the parameter `count`.
 */
export type Messages = Readonly<Record<string, string>>

/** The texts of one part of the library in the languages that ship. */
export interface Catalogue {
  readonly sv: Messages
  readonly en: Messages
}

/** What fills a placeholder. Numbers are written as the language writes them. */
export type TextParameters = Readonly<Record<string, string | number>>
