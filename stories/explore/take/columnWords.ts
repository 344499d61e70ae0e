import { DILEMMA_DIMENSIONS } from '@kvadrant/core'
import type { Language } from '../../page/language'

/** What fields are called as columns, in words that reading a file knows again. */
interface ColumnWords {
  readonly headers: { readonly [field: string]: string }
  /** What the figures' own words are called in cells; those that are missing stay. */
  readonly words: { readonly [word: string]: string }
}

const WORDS: { readonly [language in Language]: ColumnWords } = {
  sv: {
    headers: {
      id: 'Id',
      label: 'Satsning',
      group: 'Förvaltning',
      size: 'Storlek',
      organisationalComplexity: 'Organisatorisk komplexitet',
      innovationComplexity: 'Innovationskomplexitet',
      innovationAmbition: 'Innovationsambition',
      innovationCapability: 'Innovationskraft',
      partnershipWeight: 'Partnerskapets tyngd',
      supplierForce: 'Leverantörskraft',
      municipalForce: 'Kommunsamverkan',
      internalForce: 'Intern koordinering',
      suppliers: 'Antal leverantörer',
      municipalities: 'Antal kommuner',
      internalUnits: 'Antal enheter',
      organisationSize: 'Kommunens storlek',
      stance: 'Hållning',
      sharedGoal: 'Samma mål',
      samePhase: 'Samma fas',
      resources: 'Resurser',
      priorities: 'Prioritering',
      ...polesIn('sv'),
    },
    words: {
      small: 'liten',
      medium: 'mellan',
      large: 'stor',
      wait: 'avvaktar',
      copy: 'kopierar',
      collaborate: 'samverkar',
      steer: 'styr leverantörer',
      lead: 'leder',
      yes: 'ja',
      no: 'nej',
      unanswered: '',
    },
  },
  en: {
    headers: {
      id: 'Id',
      label: 'Initiative',
      group: 'Department',
      size: 'Size',
      organisationalComplexity: 'Organisational complexity',
      innovationComplexity: 'Innovation complexity',
      innovationAmbition: 'Innovation ambition',
      innovationCapability: 'Innovation capability',
      partnershipWeight: 'Partnership weight',
      supplierForce: 'Supplier force',
      municipalForce: 'Municipal force',
      internalForce: 'Internal force',
      suppliers: 'Suppliers',
      municipalities: 'Municipalities',
      internalUnits: 'Internal units',
      organisationSize: 'Organisation size',
      stance: 'Stance',
      sharedGoal: 'Shared goal',
      samePhase: 'Same phase',
      resources: 'Resources',
      priorities: 'Priorities',
      ...polesIn('en'),
    },
    words: { unanswered: '' },
  },
}

/** Fields whose cells hold the figures' own words. */
const WORD_FIELDS: readonly string[] = [
  'organisationSize',
  'stance',
  'sharedGoal',
  'samePhase',
  'resources',
  'priorities',
]

/** What a column of a field is called in a file; undefined for what is no field's name. */
export function columnHeader(field: string, language: Language): string | undefined {
  const { headers } = WORDS[language]
  return Object.hasOwn(headers, field) ? headers[field] : undefined
}

/** A cell of a field as a file has it: the figures' own words in the reader's language, all else as it is. */
export function columnCell<Value>(field: string, cell: Value, language: Language): Value | string {
  const { words } = WORDS[language]
  if (!WORD_FIELDS.includes(field) || typeof cell !== 'string') return cell
  return (Object.hasOwn(words, cell) ? words[cell] : undefined) ?? cell
}

/** "Effektivisering–Förnyelse" for `dilemma.aim`, the pole of sourcing logic first. */
function polesIn(language: Language): { readonly [field: string]: string } {
  return Object.fromEntries(
    DILEMMA_DIMENSIONS.map(({ id, sourcing, innovation }) => {
      const [low, high] = [sourcing, innovation].map((pole) =>
        typeof pole === 'string' ? pole : pole[language],
      )
      return [`dilemma.${id}`, `${low}–${high}`]
    }),
  )
}
