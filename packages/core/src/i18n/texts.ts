import type { Catalogue, Messages, TextParameters } from './catalogue'
import { resolveLocale } from './locale'

/** Texts and numbers in one language. */
export interface Texts {
  /** The locale that numbers are written in, as the host gave it, made well-formed. */
  readonly locale: string
  /** The language of the shipped texts that is used, or that fills the gaps of the host's own. */
  readonly language: 'sv' | 'en'
  /** Keys that were asked for and found nowhere, for a development warning. */
  readonly missing: ReadonlySet<string>
  /** The text of a key with its placeholders filled in. An unknown key gives the key itself, never an error. */
  readonly say: (key: string, parameters?: TextParameters) => string
  /** Whether there is a text for the key. */
  readonly has: (key: string) => boolean
  /** A number as the language writes it, with at most `decimals` decimals (2 unless given). */
  readonly number: (value: number, decimals?: number) => string
}

/** What {@link createTexts} needs. */
export interface TextOptions {
  /** A BCP 47 tag; `sv_SE` is read as `sv-SE`. @default 'sv' */
  readonly locale?: string | undefined
  /** The host's own texts, before the shipped ones; keys left out fall back to them. */
  readonly messages?: Messages | undefined
}

/** Puts catalogues (later ones win) and the host's own messages together in one language. */
export function createTexts(catalogues: readonly Catalogue[], options: TextOptions = {}): Texts {
  const { locale, language } = resolveLocale(options.locale)
  const layers = [options.messages ?? {}, ...catalogues.map((catalogue) => catalogue[language]).reverse()]
  const plural = new Intl.PluralRules(locale)
  const formats = new Map<number, Intl.NumberFormat>()
  const missing = new Set<string>()

  const lookUp = (key: string): string | undefined => {
    for (const layer of layers) {
      if (Object.hasOwn(layer, key)) {
        const text: unknown = layer[key]
        if (typeof text === 'string') return text
      }
    }
    return undefined
  }

  const number = (value: number, decimals = 2): string => {
    let format = formats.get(decimals)
    if (!format) {
      format = new Intl.NumberFormat(locale, { maximumFractionDigits: decimals })
      formats.set(decimals, format)
    }
    return format.format(value + 0)
  }

  const say = (key: string, parameters: TextParameters = {}): string => {
    const count = parameters.count
    const counted =
      typeof count === 'number' ? (lookUp(`${key}.${plural.select(count)}`) ?? lookUp(`${key}.other`)) : undefined
    const text = counted ?? lookUp(key)
    if (text === undefined) {
      missing.add(key)
      return key
    }
    return fillIn(text, parameters, number)
  }

  const has = (key: string) => lookUp(key) !== undefined || lookUp(`${key}.other`) !== undefined
  return { locale, language, missing, say, has, number }
}

/** One pass, so a value that looks like a placeholder stays text. */
function fillIn(text: string, parameters: TextParameters, number: (value: number) => string): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    if (!Object.hasOwn(parameters, name)) return placeholder
    const value = parameters[name]
    return typeof value === 'number' ? number(value) : (value ?? placeholder)
  })
}
