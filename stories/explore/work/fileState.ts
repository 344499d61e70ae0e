import { type FieldValue, identify } from '@kvadrant/core'
import {
  type Cell,
  cellsOf,
  type ColumnMapping,
  guessDomains,
  guessMapping,
  type ImportedRow,
  type PortfolioState,
  rowsFromTable,
  rowsFromTableInSteps,
} from '@kvadrant/core/interchange'
import type { OpenedFile } from '../../spreadsheet/useOpenFile'
import { changedFile } from '../take/importedFile'
import { definedOnly } from './definedOnly'
import type { SourceFile } from './origins'

/** A portfolio, and the file that it came from. */
export interface FromFile {
  readonly state: PortfolioState
  readonly file: SourceFile
}

/** A file that was read, as a portfolio: its columns and scales are guessed. In steps, so that the page stays usable. */
export async function openedState(opened: OpenedFile): Promise<FromFile> {
  const mapping = guessMapping(opened.table)
  const { rows } = await rowsFromTableInSteps(opened.table, mapping)
  return {
    state: { ...cellsOf(rows, headersOf(rows)), domain: definedOnly(guessDomains(rows)) },
    file: { ...opened, mapping },
  }
}

/**
 * The same portfolio with the file's columns read as other fields. What was moved stays moved, as far as its
 * column is still read; scales are guessed anew where the columns are others.
 */
export function remappedState(
  state: PortfolioState,
  file: SourceFile,
  mapping: ColumnMapping,
): FromFile {
  const { table } = changedFile(file, state)
  const { rows } = rowsFromTable(table, mapping)
  const { rows: first } = rowsFromTable(file.table, mapping)
  const same = Object.entries(state.domain ?? {}).filter(
    ([field]) => Reflect.get(mapping, field) === Reflect.get(file.mapping, field),
  )
  return {
    state: {
      ...state,
      ...cellsOf(rows, headersOf(rows)),
      domain: { ...definedOnly(guessDomains(first)), ...Object.fromEntries(same) },
      before: differences(first, rows),
    },
    file: { ...file, mapping },
  }
}

/** The columns of a file's rows; a file without rows that could be used has one all the same. */
function headersOf(rows: readonly ImportedRow[]): readonly string[] {
  return [...new Set(['tableRow', ...rows.flatMap((row) => Object.keys(row))])]
}

function differences(
  first: readonly ImportedRow[],
  now: readonly ImportedRow[],
): PortfolioState['before'] {
  const { ids } = identify(first, undefined)
  const differing = first.flatMap((row, index) => {
    const values = Object.entries(now[index] ?? {}).flatMap(([field, value]) => {
      const was: Cell = Reflect.get(row, field) ?? null
      return was === value || field === 'tableRow' ? [] : [[field, was] as const]
    })
    const record: { readonly [field: string]: FieldValue } = Object.fromEntries(values)
    return values.length > 0 ? [[ids[index] ?? '', record] as const] : []
  })
  return differing.length > 0 ? Object.fromEntries(differing) : undefined
}
