import type { DiagnosticCode, Severity } from '../../model/diagnostic'
import { excerpt } from '../excerpt'
import type { MermaidDiagnostic } from './chart'
import { placesIn } from './place'

/** What a report says beside its code. */
export interface Remark {
  /** @default 'warning' */
  readonly severity?: Severity
  readonly field?: string
  readonly value?: string
}

/** Notes something about the text at an offset. */
export type Report = (code: DiagnosticCode, offset: number, remark?: Remark) => void

/** A list of diagnostics about one text, and what adds to it. */
export function reportsOn(text: string): {
  readonly diagnostics: readonly MermaidDiagnostic[]
  readonly report: Report
} {
  const diagnostics: MermaidDiagnostic[] = []
  const placeOf = placesIn(text)
  const report: Report = (code, offset, { severity = 'warning', field, value } = {}) => {
    diagnostics.push({
      code,
      severity,
      ...placeOf(offset),
      ...(field !== undefined && { field }),
      ...(value !== undefined && { value: excerpt(value) }),
    })
  }
  return { diagnostics, report }
}
