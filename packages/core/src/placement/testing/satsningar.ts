import { readTable } from '../../interchange/table/readTable'
import type { PlaceOptions } from '../place'

/** A row of the example portfolio as its file has it: text, decimal commas, Swedish headers. */
export type SatsningRow = Readonly<Record<string, string>>

/**
 * The 38 initiatives of an imagined portfolio, scales 0 to 10, out of `fixtures/satsningar.csv`.
 * The values are illustrative.
 */
export function satsningarIn(file: Uint8Array): readonly SatsningRow[] {
  const { headers, rows } = readTable(file).table
  return rows.map((cells) =>
    Object.fromEntries(headers.map((header, column) => [header, cells[column] ?? ''])),
  )
}

/** Where those rows keep what the complexity quadrant reads. */
export const SATSNING_OPTIONS: PlaceOptions<SatsningRow> = {
  fields: {
    id: 'Id',
    label: 'Satsning',
    group: 'Förvaltning',
    organisationalComplexity: 'Organisatorisk komplexitet',
    innovationComplexity: 'Innovationskomplexitet',
  },
  domain: { organisationalComplexity: [0, 10], innovationComplexity: [0, 10] },
}
