import { complexity, type Diagnostic, place, type Texts } from '@kvadrant/core'
import {
  type CellRecord,
  chartFromPlacement,
  type PortfolioState,
  recordsOf,
  writeMermaid,
} from '@kvadrant/core/interchange'

/** The text of a chart, and what it leaves out. */
export interface MermaidText {
  readonly text: string
  /** How many initiatives are in it. */
  readonly count: number
  /** How many are not, since they have no place in the figure. */
  readonly notPlaced: number
  readonly diagnostics: readonly Diagnostic[]
}

/** The portfolio in the complexity quadrant, as the text of a Mermaid `quadrantChart`. */
export function mermaidOf(state: PortfolioState, texts: Texts): MermaidText {
  const { fields, domain, split, tolerance = {} } = state
  const placement = place<CellRecord>(recordsOf(state), complexity, {
    fields,
    domain,
    split,
    ...(Object.hasOwn(tolerance, complexity.id) && { tolerance: tolerance[complexity.id] }),
    unnamed: (row) => texts.say('figure.unnamed', { row }),
  })
  const placed = chartFromPlacement(placement, complexity, texts)
  const { text, diagnostics } = writeMermaid(placed?.chart ?? {})
  return {
    text,
    count: placement.placed.length,
    notPlaced: placement.notPlaced.length,
    // The reasons of what has no place are told as a number.
    diagnostics: [
      ...(placed?.diagnostics.filter(({ code }) => code === 'split-not-in-middle') ?? []),
      ...diagnostics,
    ],
  }
}
