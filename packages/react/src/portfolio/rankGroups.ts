import { groupStyles, type Placed } from '@kvadrant/core'
import type { NamedRow } from './portfolioRows'

const NOWHERE = { values: [], raw: [], extras: {}, position: [], outside: false, region: '' }

/**
 * The groups that get a look of their own, the largest of all rows first, whatever figures place and
 * filters leave: so that a group looks the same in every figure, and before and after it is filtered.
 */
export function rankGroups(rows: readonly NamedRow<unknown>[]): readonly string[] {
  const everyone = rows.map((one): Placed => ({ ...one, ...NOWHERE, size: undefined }))
  return groupStyles(everyone).styles.flatMap(({ name, tone }) => (tone === 'rest' ? [] : [name]))
}
