import type { FieldName } from '../../model/fields'
import type { Domain } from '../../scales/domain'
import { fieldKind, isFieldName } from './fieldKind'
import type { ImportedRow } from './importedRow'

/** Ends of scales that people use, from -end to end and from 0 to end. */
const ENDS = [1, 2, 3, 5, 10, 100] as const
const ONE_SIDED = [1, 5, 10, 100] as const

/**
 * Guesses the scale that a field's values lie on, in the host's units, by the least and the
 * greatest of them (the choice of scales is ours): `[0, 1]`, `[0, 5]`, `[0, 10]` or `[0, 100]`;
 * `[1, 5]`, and for the dilemma `[1, 7]`, where all are whole and none is less than 1; `[-3, 3]`
 * and its like where one is negative. Beyond them the next round number. Values that are no finite
 * numbers are passed over.
 *
 * Without values: `[0, 1]`, for the dilemma `[-1, 1]`. Undefined for fields that have no scale:
 * texts, words, counts, sizes and forces.
 */
export function guessDomain(values: readonly unknown[], field: FieldName): Domain | undefined {
  const kind = fieldKind(field)
  if (kind !== 'scale' && kind !== 'bipolar') return undefined
  const range = rangeOf(values)
  if (!range) return kind === 'bipolar' ? [-1, 1] : [0, 1]
  const { least, greatest, whole } = range
  if (least < 0) {
    const end = endFor(Math.max(-least, greatest), ENDS)
    return [-end, end]
  }
  if (whole && least >= 1 && greatest > 1) {
    if (greatest <= 5) return [1, 5]
    if (kind === 'bipolar' && greatest <= 7) return [1, 7]
  }
  const end = endFor(greatest, ONE_SIDED)
  return kind === 'bipolar' && end === 1 ? [-1, 1] : [0, end]
}

/** Domains by field, as a figure takes them. */
export type GuessedDomains = { readonly [field in FieldName]?: Domain }

/**
 * Guesses the scales of all fields that have one, see {@link guessDomain}. The dilemma's dimensions
 * share one, since one profile is drawn over all of them. Of the other fields, those that would fit
 * a scale up to 5 take the one up to 10 where another field needs it: one file, one scale.
 */
export function guessDomains(rows: readonly ImportedRow[]): GuessedDomains {
  const columns = new Map<FieldName, unknown[]>()
  const dilemma: unknown[] = []
  for (const row of rows) {
    for (const name of Object.keys(row)) {
      const field = scaledField(name)
      if (field === undefined) continue
      const value: unknown = Reflect.get(row, name)
      const column = columns.get(field)
      if (column) column.push(value)
      else columns.set(field, [value])
      if (fieldKind(field) === 'bipolar') dilemma.push(value)
    }
  }
  const domains = new Map<FieldName, Domain>()
  for (const [field, values] of columns) {
    const domain = guessDomain(fieldKind(field) === 'bipolar' ? dilemma : values, field)
    if (domain) domains.set(field, domain)
  }
  const scales = [...domains].filter(([field]) => fieldKind(field) === 'scale')
  if (scales.some(([, [, end]]) => end === 10)) {
    for (const [field, [, end]] of scales) if (end === 5) domains.set(field, [0, 10])
  }
  return Object.fromEntries(domains)
}

function scaledField(name: string): FieldName | undefined {
  const kind = fieldKind(name)
  return isFieldName(name) && (kind === 'scale' || kind === 'bipolar') ? name : undefined
}

function rangeOf(
  values: readonly unknown[],
): { readonly least: number; readonly greatest: number; readonly whole: boolean } | undefined {
  let least = Infinity
  let greatest = -Infinity
  let whole = true
  for (const value of values) {
    if (typeof value !== 'number' || !Number.isFinite(value)) continue
    least = Math.min(least, value)
    greatest = Math.max(greatest, value)
    whole &&= Number.isInteger(value)
  }
  return least > greatest ? undefined : { least, greatest, whole }
}

/**
 * The first end that reaches the size; beyond the last 1, 2 or 5 with as many zeros as it takes.
 */
function endFor(size: number, ends: readonly number[]): number {
  const end = ends.find((candidate) => size <= candidate)
  if (end !== undefined) return end
  const power = 10 ** Math.floor(Math.log10(size))
  const round = [1, 2, 5, 10].map((digit) => digit * power).find((candidate) => size <= candidate)
  return round !== undefined && Number.isFinite(round) ? round : size
}
