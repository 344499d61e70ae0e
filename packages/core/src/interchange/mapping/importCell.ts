import type { DiagnosticCode } from '../../model/diagnostic'
import { type DecimalSign, type NumberProblem, readNumber } from '../../model/numbers'
import { type FieldKind, isNumeric } from './fieldKind'
import { readWord } from './words'

/** What a cell is worth as a field: a value, nothing (it was empty), or a reason why not. */
export interface ImportedCell {
  readonly value?: string | number
  readonly problem?: DiagnosticCode
}

const NUMBER_PROBLEM: { readonly [problem in NumberProblem]: DiagnosticCode } = {
  missing: 'value-missing',
  'not-a-number': 'value-not-a-number',
  'not-finite': 'value-not-finite',
  'wrong-type': 'value-wrong-type',
  ambiguous: 'value-ambiguous',
}

/** Reads a cell as a field of some kind. An empty one has neither value nor problem. */
export function importCell(
  cell: string,
  kind: FieldKind,
  sign: DecimalSign | undefined,
): ImportedCell {
  const text = cell.trim()
  if (text === '') return {}
  if (kind === 'text') return { value: text }
  if (!isNumeric(kind)) {
    const word = readWord(kind, text)
    return word === undefined ? { problem: 'value-unknown-word' } : { value: word }
  }
  const reading = readNumber(text, sign)
  return 'value' in reading ? reading : { problem: NUMBER_PROBLEM[reading.problem] }
}
