/** A row as a host may keep it, with the fields of the complexity quadrant under their own names. */
export interface PortfolioRow {
  readonly id: string
  readonly label: string
  readonly group: string
  readonly organisationalComplexity: number
  readonly innovationComplexity: number
}

const WORDS = ['Bygglov', 'Skolskjuts', 'Hemtjänst & hälsa', 'Drift <2.0>', '"Öppna" data', 'Nät']
const GROUPS = ['Samhällsbyggnad', 'Utbildning', 'Vård och omsorg', 'IT']

/**
 * Rows for tests, the same at every call: spread over the whole of 0..1, with some letters that
 * markup must escape. Every seventh row lies exactly where the one before it lies, so that there
 * are stacks.
 */
export function portfolio(count: number): readonly PortfolioRow[] {
  return Array.from({ length: count }, (_, index) => {
    const spot = index % 7 === 6 ? index - 1 : index
    return {
      id: `row-${index + 1}`,
      label: `${WORDS[index % WORDS.length] ?? ''} ${index + 1}`,
      group: GROUPS[index % GROUPS.length] ?? '',
      organisationalComplexity: fraction((spot + 1) * 0.618_034),
      innovationComplexity: fraction((spot + 1) * 0.754_878),
    }
  })
}

function fraction(value: number): number {
  return Math.round((value - Math.floor(value)) * 1000) / 1000
}
