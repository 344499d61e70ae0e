import type { WordKind } from './fieldKind'
import { wordingOf } from './wording'

/** Size of the municipality that an initiative belongs to. */
export type OrganisationSize = 'small' | 'medium' | 'large'

/**
 * How an organisation goes about an innovation: wait, follow, collaborate with others, steer
 * suppliers, lead.
 */
export type Stance = 'wait' | 'copy' | 'collaborate' | 'steer' | 'lead'

/** An answer to one of the four preconditions. */
export type Answer = 'yes' | 'no' | 'unanswered'

/** The words that a kind of field can hold. */
export type WordOf = { organisationSize: OrganisationSize; stance: Stance; answer: Answer }

/** What a word is called in files. The first of each is how we write it. */
interface Names {
  readonly sv: readonly [string, ...string[]]
  readonly en: readonly [string, ...string[]]
}

const VOCABULARY: { readonly [kind in WordKind]: { readonly [word in WordOf[kind]]: Names } } = {
  organisationSize: {
    small: { sv: ['liten', 'små', 'mindre'], en: ['small', 's'] },
    medium: {
      sv: ['mellan', 'mellanstor', 'mellanstora', 'medel', 'medelstor', 'medelstora'],
      en: ['medium', 'medium sized', 'mid', 'mid sized', 'm'],
    },
    large: { sv: ['stor', 'stora', 'större'], en: ['large', 'big', 'l'] },
  },
  stance: {
    wait: {
      sv: ['avvaktar', 'avvakta', 'avvaktande', 'väntar', 'vänta'],
      en: ['wait', 'waits', 'waiting', 'wait and see'],
    },
    copy: {
      sv: ['kopierar', 'kopiera', 'följer', 'följa', 'följare'],
      en: ['copy', 'copies', 'copying', 'follow', 'follows', 'follower', 'copy as a follower'],
    },
    collaborate: {
      sv: ['samverkar', 'samverka', 'samarbetar', 'samarbeta'],
      en: ['collaborate', 'collaborates', 'collaborating', 'collaborate with other municipalities'],
    },
    steer: {
      sv: ['styr leverantörer', 'styra leverantörer', 'styr leverantör', 'styr', 'styra'],
      en: ['steer', 'steers', 'steer suppliers', 'steers suppliers', 'steering suppliers'],
    },
    lead: {
      sv: ['leder', 'leda', 'leder själv', 'ledande'],
      en: ['lead', 'leads', 'leading', 'leader', 'lead alone'],
    },
  },
  answer: {
    yes: { sv: ['ja', 'j', 'x', 'sant'], en: ['yes', 'y', 'true', '1'] },
    no: { sv: ['nej', 'n', 'falskt'], en: ['no', 'false', '0'] },
    unanswered: {
      sv: ['obesvarad', 'ej besvarad', 'vet ej', 'vet inte', 'oklart'],
      en: ['unanswered', 'not answered', 'unknown', 'n a', 'na'],
    },
  },
}

/** A word, and the language that the file says it in. */
interface KnownWord {
  readonly word: string
  readonly language: 'sv' | 'en'
}

const KNOWN = {
  organisationSize: known('organisationSize'),
  stance: known('stance'),
  answer: known('answer'),
} as const

/**
 * Reads a word of a file: `mellanstor`, `Styr leverantörer`, `JA`. Case, accents and dashes do not
 * matter, `x` is yes, and a lone sign (`?`, `-`) is unanswered. Undefined where the word is none
 * that the kind knows, or empty.
 */
export function readWord<Kind extends WordKind>(
  kind: Kind,
  text: string,
): WordOf[Kind] | undefined {
  const word = look(kind, text)?.word
  return isWord(kind, word) ? word : undefined
}

/** The language that a file's word is in; undefined where it is no word of the kind. */
export function wordLanguage(kind: WordKind, text: string): 'sv' | 'en' | undefined {
  return look(kind, text)?.language
}

/** What we call a word in a file. Unanswered is an empty cell. */
export function writeWord(kind: WordKind, word: string, language: 'sv' | 'en'): string {
  if (word === 'unanswered' || !isWord(kind, word)) return ''
  const names: { readonly [word: string]: Names | undefined } = VOCABULARY[kind]
  return names[word]?.[language][0] ?? ''
}

/** Whether this is a word of the kind, as rows and figures hold it. */
export function isWord<Kind extends WordKind>(kind: Kind, word: unknown): word is WordOf[Kind] {
  return typeof word === 'string' && Object.hasOwn(VOCABULARY[kind], word)
}

function look(kind: WordKind, text: string): KnownWord | undefined {
  const trimmed = text.trim()
  if (trimmed === '') return undefined
  const { loose } = wordingOf(trimmed)
  if (loose === '') return kind === 'answer' ? { word: 'unanswered', language: 'sv' } : undefined
  return KNOWN[kind].get(loose)
}

function known(kind: WordKind): ReadonlyMap<string, KnownWord> {
  const words = new Map<string, KnownWord>()
  for (const [word, names] of Object.entries<Names>(VOCABULARY[kind])) {
    for (const language of ['sv', 'en'] as const) {
      for (const name of names[language]) words.set(wordingOf(name).loose, { word, language })
    }
  }
  return words
}
