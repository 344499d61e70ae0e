import type { MatrixOptions, MatrixRegion, MatrixStep } from '@kvadrant/core'
import type { Language } from '../../page/language'

const WORDS = {
  sv: {
    title: 'Vilka risker tar vi tag i?',
    likelihood: ['Sannolikhet', 'Mycket låg', 'Låg', 'Måttlig', 'Hög', 'Mycket hög'],
    impact: ['Konsekvens', 'Försumbar', 'Lindrig', 'Kännbar', 'Allvarlig', 'Katastrofal'],
    levels: ['Godta', 'Bevaka', 'Minska', 'Stoppa'],
    readings: [
      'Gör inget särskilt.',
      'Följ upp varje kvartal.',
      'Planera åtgärder.',
      'Börja inte.',
    ],
  },
  en: {
    title: 'Which risks do we deal with?',
    likelihood: ['Likelihood', 'Very low', 'Low', 'Moderate', 'High', 'Very high'],
    impact: ['Impact', 'Negligible', 'Slight', 'Noticeable', 'Serious', 'Disastrous'],
    levels: ['Accept', 'Watch', 'Reduce', 'Stop'],
    readings: ['Do nothing more.', 'Review every quarter.', 'Plan measures.', 'Do not begin.'],
  },
} as const

const TONES = ['neutral', 'green', 'sand', 'rose'] as const

/** The level of a risk, 0 to 3, by likelihood times impact, 1 to 25. */
const levelOf = (score: number) => [5, 10, 16].filter((from) => score >= from).length

/** A risk matrix of five by five words, told apart by four levels. */
export function risk(language: Language): Omit<MatrixOptions, 'id'> {
  const { title, likelihood, impact, levels, readings } = WORDS[language]
  const steps = ([, ...names]: readonly string[]) =>
    names.map((name, index): MatrixStep => ({ word: String(index + 1), name }))
  return {
    title,
    axes: [
      { field: 'likelihood', name: likelihood[0], steps: steps(likelihood) },
      { field: 'impact', name: impact[0], steps: steps(impact) },
    ],
    regions: [5, 4, 3, 2, 1].map((row) =>
      [1, 2, 3, 4, 5].map((column): MatrixRegion => {
        const level = levelOf(row * column)
        const name = `${levels[level] ?? ''} (${row * column})`
        return {
          id: `risk-${row}-${column}`,
          name,
          reading: readings[level] ?? '',
          tone: TONES[level],
        }
      }),
    ),
  }
}
