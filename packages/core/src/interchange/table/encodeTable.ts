import type { Diagnostic } from '../../model/diagnostic'
import { encodeText } from '../encoding/encodeText'
import { outsideWindows1252 } from '../encoding/windows1252'
import { excerpt } from '../excerpt'
import { columnName } from './headers'
import type { Table } from './table'
import { writeTable } from './writeTable'

/** A file's bytes, and what a person should know about them. */
export interface EncodedTable {
  readonly bytes: Uint8Array
  readonly notices: readonly Diagnostic[]
}

/**
 * A table as the bytes of a file, in its own encoding: for a table that was read, the same bytes
 * again but for the cells that were changed and what {@link writeTable} puts right.
 *
 * A character that windows-1252 lacks makes the file UTF-8 with a byte order mark, with the notice
 * `encoding-changed` that names the first such cell and character. Halves of surrogate pairs, which
 * UTF-8 cannot hold, become U+FFFD, with the notice `character-replaced`.
 */
export function encodeTable(table: Table): EncodedTable {
  const { bytes, encoding, damaged } = encodeText(writeTable(table), table.format.encoding)
  const notices: Diagnostic[] = []
  if (encoding !== table.format.encoding) {
    const first = firstCell(table, (text) => outsideWindows1252(text))
    notices.push({ code: 'encoding-changed', severity: 'info', ...first })
  }
  if (damaged) {
    const first = firstCell(table, (text) => (/\p{Surrogate}/u.test(text) ? text : undefined))
    notices.push({ code: 'character-replaced', severity: 'warning', ...first })
  }
  return { bytes, notices }
}

/** Where something is first found in a table's cells, and what. */
function firstCell(
  { headers, written }: Table,
  find: (text: string) => string | undefined,
): { readonly row?: number; readonly field?: string; readonly value?: string } {
  for (const [line, cells] of written.lines.entries()) {
    for (const [column, cell] of cells.entries()) {
      const found = find(cell)
      if (found === undefined) continue
      return {
        ...(line > 0 && { row: line - 1 }),
        field: columnName(headers, column),
        value: excerpt(found),
      }
    }
  }
  return {}
}
