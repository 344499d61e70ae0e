import type { Messages } from '../../i18n/catalogue'
import { cellId, SIZES, STANCES } from './cells'

/** The words that the fifteen cells' texts are made of. */
export interface CellWords {
  readonly sizes: Readonly<Record<(typeof SIZES)[number], string>>
  readonly stances: Readonly<Record<(typeof STANCES)[number], string>>
  /** What the described cells need and risk, by cell. */
  readonly readings: Readonly<Record<string, string>>
  readonly notDescribed: string
}

/** The names and readings of all cells: "Liten kommun: kopiera". */
export function cellTexts({ sizes, stances, readings, notDescribed }: CellWords): Messages {
  return Object.fromEntries(
    STANCES.flatMap((stance) =>
      SIZES.flatMap((size) => {
        const id = cellId(stance, size)
        const key = `roles.region.${id}`
        return [
          [key, `${sizes[size]}: ${stances[stance].toLowerCase()}`],
          [`${key}.reading`, readings[id] ?? notDescribed],
        ]
      }),
    ),
  )
}
