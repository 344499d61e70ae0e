import {
  type CellRecord,
  guessMapping,
  type ImportedRow,
  type PortfolioState,
  rowsFromTableInSteps,
} from '@kvadrant/core/interchange'
import { useMemo, useState } from 'react'
import { type FileState, useOpenFile } from '../../spreadsheet/useOpenFile'
import type { ComparedWith } from '../texts/texts'
import { earlierRecords, rowsUnder } from '../work/earlier'

/** What a portfolio is compared with, and the ways to choose it. */
export interface Compared {
  readonly what: ComparedWith
  readonly choose: (what: ComparedWith) => void
  /** The earlier rows, for the figures; undefined where there are none, or nothing in them differs. */
  readonly before: readonly CellRecord[] | undefined
  /** Name of the earlier file. */
  readonly fileName: string | undefined
  readonly reading: FileState
  readonly openFile: (file: File) => void
}

/** Holds what a portfolio is compared with. @default as it was when it was opened */
export function useComparedWith(state: PortfolioState): Compared {
  const [what, choose] = useState<ComparedWith>('opened')
  const [other, setOther] = useState<{ name: string; rows: readonly ImportedRow[] }>()
  const [reading, files] = useOpenFile(({ name, table }) => {
    const take = ({ rows }: { readonly rows: readonly ImportedRow[] }) => setOther({ name, rows })
    void rowsFromTableInSteps(table, guessMapping(table)).then(take)
  })
  const opened = useMemo(() => earlierRecords(state), [state])
  const file = useMemo(() => other && rowsUnder(state, other.rows), [state, other])
  const sources = { nothing: undefined, opened, file }
  return {
    what,
    choose,
    before: sources[what],
    fileName: other?.name,
    reading,
    openFile: (chosen) => files.open(chosen.name, chosen.arrayBuffer()),
  }
}
