/** A word in both shipped languages, or one word for whatever language the host speaks. */
export type Word = string | { readonly sv: string; readonly en: string }

/** One bipolar dimension of the dilemma. */
export interface DilemmaDimension {
  /** Its field is `dilemma.` and this id. */
  readonly id: string
  /** The pole of sourcing logic, -1. */
  readonly sourcing: Word
  /** The pole of innovation logic, 1. */
  readonly innovation: Word
}

/**
 * The seven dimensions, their poles found in the whitepaper's prose ("Sourcing och innovation",
 * "Innovationsstrategi"); the pairing is ours. Hosts replace, reorder or add their own.
 */
export const DILEMMA_DIMENSIONS: readonly DilemmaDimension[] = [
  {
    id: 'aim',
    sourcing: { sv: 'Effektivisering', en: 'Efficiency' },
    innovation: { sv: 'Förnyelse', en: 'Renewal' },
  },
  {
    id: 'method',
    sourcing: { sv: 'Standardisering', en: 'Standardisation' },
    innovation: { sv: 'Nytänkande', en: 'New thinking' },
  },
  {
    id: 'risk',
    sourcing: { sv: 'Stabilitet', en: 'Stability' },
    innovation: { sv: 'Risktagande', en: 'Risk-taking' },
  },
  {
    id: 'relation',
    sourcing: { sv: 'Transaktion', en: 'Transaction' },
    innovation: { sv: 'Nära samarbete', en: 'Close collaboration' },
  },
  {
    id: 'outcome',
    sourcing: { sv: 'Känt på förhand', en: 'Known in advance' },
    innovation: { sv: 'Växer fram', en: 'Emerges on the way' },
  },
  {
    id: 'gain',
    sourcing: { sv: 'Kortsiktig kostnadsminskning', en: 'Short-term saving' },
    innovation: { sv: 'Kunskapsutveckling', en: 'Knowledge development' },
  },
  {
    id: 'source',
    sourcing: { sv: 'Stordriftsfördelar', en: 'Economies of scale' },
    innovation: { sv: 'Kompetens och resurser', en: 'Competence and resources' },
  },
]

/** The word in one of the shipped languages. */
export function wordIn(word: Word, language: 'sv' | 'en'): string {
  return typeof word === 'string' ? word : word[language]
}
