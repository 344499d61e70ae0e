/** How much a Mermaid text may hold. What passes a limit is refused as a whole, with the limit named. */
export interface MermaidLimits {
  /** The most characters, in UTF-16 units. */
  readonly characters: number
  /** The most points. */
  readonly points: number
}

/** The limits where a host gives none. Ours: Mermaid itself draws no text above 50 000 characters. */
export const MERMAID_LIMITS: MermaidLimits = { characters: 1_000_000, points: 10_000 }

/**
 * The most characters that Mermaid draws where a page does not say otherwise (its `maxTextSize`).
 * Longer texts are written all the same, and reported.
 */
export const MERMAID_TEXT_SIZE = 50_000
