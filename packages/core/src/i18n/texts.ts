import { readSetting } from '../model/setting'
import type { Catalogue, Messages, TextParameters } from './catalogue'
import { resolveLocale } from './locale'

/** Texts and numbers in one language. */
export interface Texts {
  /** The locale that numbers are written in, as the host gave it, made well-formed. */
  readonly locale: string
  /** The language of the shipped texts that is used, or that fills the gaps of the host's own. */
  readonly language: 'sv' | 'en'
  /** The language of most texts, for a `lang` attribute: the locale where it or the host has them. */
  readonly lang: string
  /** Keys that were asked for and found nowhere, for a development warning. */
  readonly missing: ReadonlySet<string>
  /** The text of a key with its placeholders filled in. An unknown key gives the key itself, never an error. */
  readonly say: (key: string, parameters?: TextParameters) => string
  /** Whether there is a text for the key. */
  readonly has: (key: string) => boolean
  /**
   * A number as the language writes it, with at most `decimals` decimals (2 unless given, 0 to 20).
   * What rounds to zero has no minus sign; what is not a number is the empty text.
   */
  readonly number: (value: number, decimals?: number) => string
}

/** What {@link createTexts} needs. */
export interface TextOptions {
  /** A BCP 47 tag; `sv_SE` is read as `sv-SE`. @default 'sv' */
  readonly locale?: string | undefined
  /** The host's own texts, before the shipped ones; keys left out fall back to them. */
  readonly messages?: Messages | undefined
}

/** Texts, and the plural forms of the language that they are written in. */
interface Layer {
  readonly messages: Messages
  readonly plural: Intl.PluralRules
}

/** As many decimals as every engine can write. */
const MOST_DECIMALS = 20

/**
 * Puts catalogues (later ones win) and the host's own messages together in one language. The
 * host's texts count as the locale does, the shipped ones as their own language does, so that
 * English texts on a Japanese page still say "1 initiative". Nothing in `messages` makes it throw:
 * what cannot be read, or is no text, is a key left out.
 */
export function createTexts(catalogues: readonly Catalogue[], options: TextOptions = {}): Texts {
  const { locale, language, known } = resolveLocale(options.locale)
  // A locale that the engine does not know must not fall back to the machine's own: the server's differs from the browser's.
  const locales = [locale, language]
  const shippedPlural = new Intl.PluralRules(language)
  const shipped = catalogues.map((catalogue) => ({
    messages: catalogue[language],
    plural: shippedPlural,
  }))
  const own = { messages: options.messages ?? {}, plural: new Intl.PluralRules(locales) }
  const layers: readonly Layer[] = [own, ...shipped.reverse()]
  const formats = new Map<number, Intl.NumberFormat>()
  const missing = new Set<string>()

  const lookUp = (key: string, count?: number): string | undefined => {
    for (const { messages, plural } of layers) {
      const forms = count === undefined ? [] : [`${key}.${plural.select(count)}`, `${key}.other`]
      for (const form of [...forms, key]) {
        const text = readSetting(messages, form)
        if (typeof text === 'string') return text
      }
    }
    return undefined
  }

  const number = (value: number, decimals = 2): string => {
    if (Number.isNaN(value)) return ''
    const digits = Number.isFinite(decimals)
      ? Math.min(MOST_DECIMALS, Math.max(0, Math.floor(decimals)))
      : 2
    let format = formats.get(digits)
    if (!format) {
      format = new Intl.NumberFormat(locales, { maximumFractionDigits: digits })
      formats.set(digits, format)
    }
    return format.format(Math.abs(value) < 0.5 / 10 ** digits ? 0 : value)
  }

  const say = (key: string, parameters: TextParameters = {}): string => {
    const { count } = parameters
    const text = lookUp(key, typeof count === 'number' ? count : undefined)
    if (text === undefined) {
      missing.add(key)
      return key
    }
    return fillIn(text, parameters, number)
  }

  const has = (key: string) => lookUp(key) !== undefined || lookUp(`${key}.other`) !== undefined
  const lang = known || holdsMost(own.messages, shipped) ? locale : language
  return { locale, language, lang, missing, say, has, number }
}

/** Whether the host's messages hold more than half of the texts that ship. */
function holdsMost(messages: Messages, shipped: readonly Layer[]): boolean {
  const keys = shipped.flatMap((layer) => Object.keys(layer.messages))
  const held = keys.filter((key) => typeof readSetting(messages, key) === 'string')
  return held.length * 2 > keys.length
}

/** One pass, so a value that looks like a placeholder stays text. */
function fillIn(
  text: string,
  parameters: TextParameters,
  number: (value: number) => string,
): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    if (!Object.hasOwn(parameters, name)) return placeholder
    const value = parameters[name]
    return typeof value === 'number' ? number(value) : (value ?? placeholder)
  })
}
