import type { DiagnosticCode } from '../../../model/diagnostic'
import type { MermaidReading } from '../chart'

/** A text that is read without a complaint, and what it says; what is not named is empty. */
export interface ValidBlock {
  readonly name: string
  readonly text: string
  readonly says: Partial<Omit<MermaidReading, 'diagnostics' | 'points'>> & {
    /** Label, x, y; then the class and the styles, where there are any. */
    readonly points?: readonly (readonly [
      label: string,
      x: number,
      y: number,
      className?: string | undefined,
      ...styles: string[],
    ])[]
  }
}

/** A text with something wrong in it, what is reported, and which points are read all the same. */
export interface BrokenBlock {
  readonly name: string
  readonly text: string
  /** Code, line and column, both from 0; without them where the whole text is meant. */
  readonly reports: readonly (readonly [code: DiagnosticCode, row?: number, column?: number])[]
  /** The labels of the points that are read. @default none */
  readonly labels?: readonly string[]
}

/** A chart of these lines. */
export function chart(...lines: readonly string[]): string {
  return ['quadrantChart', ...lines].join('\n')
}
