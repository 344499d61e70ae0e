import type { Diagnostic } from '@kvadrant/core'
import {
  readTableInSteps,
  type Table,
  tableFromRows,
  type TableInput,
} from '@kvadrant/core/interchange'
import { useEffect, useMemo, useRef, useState } from 'react'

/** A file that was read. */
export interface OpenedFile {
  readonly name: string
  readonly table: Table
  /** What in the file could not be used, or had to be mended. */
  readonly diagnostics: readonly Diagnostic[]
  /** Whether the values are made up, as the sample's are. */
  readonly illustrative: boolean
}

/** Where the reading of a file has come. */
export type FileState =
  | { readonly phase: 'none' }
  | { readonly phase: 'reading'; readonly name: string; readonly progress: number }
  | { readonly phase: 'refused'; readonly name: string; readonly reasons: readonly Diagnostic[] }
  | { readonly phase: 'open'; readonly file: OpenedFile }

/** What can be done about files. */
export interface FileActions {
  /** Reads the bytes of a file. */
  readonly open: (
    name: string,
    bytes: TableInput | PromiseLike<TableInput>,
    kind?: 'illustrative',
  ) => void
  /** Reads cells that were copied from a spreadsheet; they are saved as a file that Excel opens. */
  readonly paste: (name: string, cells: string) => void
  /** Stops the reading, or lets go of the file. */
  readonly close: () => void
}

const NONE: FileState = { phase: 'none' }

/**
 * Reads one file at a time, in steps, so that the page stays usable and can show how far it has come.
 *
 * @param onOpen takes a file that was read, which is then not held here. @default it is held as `open`
 */
export function useOpenFile(
  onOpen?: (file: OpenedFile) => void,
): readonly [FileState, FileActions] {
  const [state, setState] = useState<FileState>(NONE)
  const reading = useRef<AbortController>(undefined)
  useEffect(() => () => reading.current?.abort(), [])

  const taker = useRef(onOpen)
  useEffect(() => {
    taker.current = onOpen
  })

  const actions = useMemo<FileActions>(() => {
    const read = async (
      name: string,
      input: TableInput | PromiseLike<TableInput>,
      finish: (table: Table) => Table,
      illustrative = false,
    ) => {
      reading.current?.abort()
      const { signal } = (reading.current = new AbortController())
      const show = (next: FileState) => !signal.aborted && setState(next)
      show({ phase: 'reading', name, progress: 0 })
      try {
        const { table, diagnostics } = await readTableInSteps(await input, {
          signal,
          onProgress: (progress) => show({ phase: 'reading', name, progress }),
        })
        if (signal.aborted) return
        if (table.headers.length === 0) {
          return void show({ phase: 'refused', name, reasons: diagnostics })
        }
        const file = { name, table: finish(table), diagnostics, illustrative }
        show(taker.current ? NONE : { phase: 'open', file })
        taker.current?.(file)
      } catch {
        // Stopped by a person, or a file that went away while it was read.
        show({
          phase: 'refused',
          name,
          reasons: [{ code: 'file-unreadable', severity: 'error' }],
        })
      }
    }
    return {
      open: (name, bytes, kind) =>
        void read(name, bytes, (table) => table, kind === 'illustrative'),
      paste: (name, cells) =>
        void read(name, cells, ({ headers, rows }) => tableFromRows(headers, rows).table),
      close: () => {
        reading.current?.abort()
        setState(NONE)
      },
    }
  }, [])

  return [state, actions]
}
