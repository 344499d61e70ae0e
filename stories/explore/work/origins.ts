import type { PortfolioState } from '@kvadrant/core/interchange'
import type { OpenedFile } from '../../spreadsheet/useOpenFile'
import type { ImportedFile } from '../take/importedFile'

/** A file that rows came from, as this page read it. */
export type SourceFile = OpenedFile & ImportedFile

/** Where the rows of a portfolio come from. */
export interface Origin {
  /** Another number for each portfolio, so that no history reaches from one into another. */
  readonly key: number
  /** Undefined where the rows came from a link, the browser's storage or a JSON file. */
  readonly file: SourceFile | undefined
}

/** Remembers where portfolios come from, for as long as the page is open. */
export interface Origins {
  /** A portfolio that nothing is known of gets an origin without a file. */
  readonly of: (state: PortfolioState) => Origin
  /** The changed portfolio is of the same origin. */
  readonly carry: (from: PortfolioState, to: PortfolioState) => void
  /** A portfolio of a new origin. */
  readonly begin: (state: PortfolioState, file: SourceFile) => void
}

/** An empty memory. */
export function createOrigins(): Origins {
  const known = new WeakMap<PortfolioState, Origin>()
  let last = 0
  const begin = (state: PortfolioState, file: SourceFile | undefined) => {
    last += 1
    const origin = { key: last, file }
    known.set(state, origin)
    return origin
  }
  const of = (state: PortfolioState) => known.get(state) ?? begin(state, undefined)
  return {
    of,
    carry: (from, to) => void known.set(to, of(from)),
    begin: (state, file) => void begin(state, file),
  }
}
