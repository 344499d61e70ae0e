import { type FieldName, FIELD_NAMES } from '@kvadrant/core'
import { DILEMMA_FIELDS } from '@kvadrant/core/interchange'
import type { Language } from '../../page/language'
import { columnHeader } from '../take/columnWords'

/** The fields that most files have. */
export const FIRST_FIELDS: readonly FieldName[] = [
  'label',
  'group',
  'id',
  'organisationalComplexity',
  'innovationComplexity',
  'innovationAmbition',
  'innovationCapability',
  'partnershipWeight',
]

/** The others. */
export const MORE_FIELDS: readonly FieldName[] = [...FIELD_NAMES, ...DILEMMA_FIELDS].filter(
  (field) => !FIRST_FIELDS.includes(field),
)

/** What a field is called as a column. */
export function fieldName(field: FieldName, language: Language): string {
  return columnHeader(field, language) ?? field
}
