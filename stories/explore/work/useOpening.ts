import { useMemo, useState } from 'react'
import {
  type FileActions,
  type FileState,
  type OpenedFile,
  useOpenFile,
} from '../../spreadsheet/useOpenFile'

/** The way to another portfolio. */
export interface Opening {
  /** Where the reading of a file has come. */
  readonly phase: FileState
  /** Whether a person asked for the place where files are opened. */
  readonly isWanted: boolean
  /** Whether a person opened something, or came back from here. */
  readonly wasUsed: boolean
  readonly want: () => void
  /** Back to the portfolio in hand. */
  readonly leave: () => void
  readonly actions: FileActions
}

/**
 * Opens tables and portfolios: what ends in `.json` is read as a portfolio.
 *
 * @param onTable takes a table that was read
 * @param openJson takes the text of a portfolio, and tells of what is none
 */
export function useOpening(
  onTable: (file: OpenedFile) => void,
  openJson: (text: string) => boolean,
): Opening {
  const [isWanted, setWanted] = useState(false)
  const [wasUsed, setUsed] = useState(false)
  const finish = () => {
    setWanted(false)
    setUsed(true)
  }
  const [phase, tables] = useOpenFile((file) => {
    finish()
    onTable(file)
  })
  const actions = useMemo<FileActions>(
    () => ({
      ...tables,
      open: async (name, input, kind) => {
        if (!/\.json$/i.test(name)) return tables.open(name, input, kind)
        tables.close()
        const bytes = await Promise.resolve(input).catch(() => '')
        const text = typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes)
        if (openJson(text)) {
          setWanted(false)
          setUsed(true)
        }
      },
    }),
    [tables, openJson],
  )
  return {
    phase,
    isWanted: isWanted || phase.phase === 'refused',
    wasUsed,
    want: () => setWanted(true),
    leave: () => {
      tables.close()
      finish()
    },
    actions,
  }
}
