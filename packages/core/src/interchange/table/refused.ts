import type { Diagnostic, DiagnosticCode } from '../../model/diagnostic'
import { emptyTable, type TableReading } from './table'

/**
 * A table without columns, and the reason for it, with the limit that was passed if there is one
 * and the place where.
 */
export function refused(
  code: DiagnosticCode,
  limit?: number,
  where: Pick<Diagnostic, 'row' | 'field'> = {},
): TableReading {
  const diagnostic = {
    code,
    severity: 'error' as const,
    ...(limit !== undefined && { limit }),
    ...where,
  }
  return { table: emptyTable(), diagnostics: [diagnostic] }
}
