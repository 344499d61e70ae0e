import type { DiagnosticCode } from '../../model/diagnostic'
import { emptyTable, type TableReading } from './table'

/** A table without columns, and the reason for it, with the limit that was passed if there is one. */
export function refused(code: DiagnosticCode, limit?: number): TableReading {
  return {
    table: emptyTable(),
    diagnostics: [{ code, severity: 'error', ...(limit !== undefined && { limit }) }],
  }
}
