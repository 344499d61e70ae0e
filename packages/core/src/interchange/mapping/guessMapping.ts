import type { FieldName } from '../../model/fields'
import type { DecimalSign } from '../../model/numbers'
import { sharedSign, type Table } from '../table/table'
import { columnProfile, type ColumnProfile } from './columnProfile'
import { fieldKind } from './fieldKind'
import { headerScores } from './headerScore'
import type { ColumnMapping } from './mapColumn'
import { wordingOf } from './wording'

/** A column that may hold a field, and how likely it is. */
interface Candidate {
  readonly field: FieldName
  readonly column: number
  readonly score: number
}

/**
 * Guesses which column holds which field, from Swedish and English headers, and from the cells
 * where headers leave room: a field of numbers needs a column of numbers, and of two columns that
 * could be the label the one that is always filled and holds no codes wins (`Satsning` among
 * contracts refers to an initiative). Each field gets one column at most, and each column one
 * field; columns that fit nothing stay unmapped. A guess to be shown and corrected, see
 * `mapColumn`.
 */
export function guessMapping(table: Table): ColumnMapping {
  const shared = sharedSign(table.format)
  const candidates = table.headers.flatMap((header, column) =>
    candidatesOf(table, header, column, table.format.decimalSigns[column] ?? shared),
  )
  candidates.sort((a, b) => b.score - a.score || a.column - b.column)
  const headers = new Map<FieldName, string>()
  const taken = new Set<number>()
  for (const { field, column } of candidates) {
    const header = table.headers[column]
    if (headers.has(field) || taken.has(column) || header === undefined) continue
    headers.set(field, header)
    taken.add(column)
  }
  return Object.fromEntries(headers)
}

function candidatesOf(
  table: Table,
  header: string,
  column: number,
  sign: DecimalSign | undefined,
): readonly Candidate[] {
  const scores = headerScores(wordingOf(header))
  if (scores.length === 0) return []
  const profile = columnProfile(table, column, sign)
  return scores
    .filter(({ field }) => fits(field, profile))
    .map(({ field, score }) => ({ field, column, score: score * likeness(field, profile) }))
}

/**
 * Half of the cells must be values of the field's kind, or the header meant something else. Scales
 * have names that mean nothing else: one number is enough, and the cells that are none get
 * reported.
 */
function fits(field: FieldName, profile: ColumnProfile): boolean {
  const kind = fieldKind(field)
  if (kind === undefined) return false
  return kind === 'scale' || kind === 'bipolar' ? profile.fits(kind) > 0 : profile.fits(kind) >= 0.5
}

/**
 * How much a column's cells look like a label or an id, 0..1 (the weights are ours); 1 for other
 * fields.
 */
function likeness(field: FieldName, profile: ColumnProfile): number {
  if (field === 'label') {
    return (0.5 + 0.5 * profile.filled) * (1 - 0.5 * profile.codes) * (0.8 + 0.2 * profile.distinct)
  }
  return field === 'id' ? 0.5 + 0.5 * profile.filled * profile.distinct : 1
}
