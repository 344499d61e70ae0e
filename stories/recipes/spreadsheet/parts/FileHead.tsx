import type { Table } from '@kvadrant/core/interchange'
import { useEffect, useRef } from 'react'
import type { ExcelTexts } from '../texts/texts'
import { FileFacts } from '../../../spreadsheet/FileFacts'

/** Props of {@link FileHead}. */
export interface FileHeadProps {
  readonly texts: ExcelTexts
  readonly name: string
  readonly table: Table
  /** Whether there are moves that letting go of the file would lose. */
  readonly changed: boolean
  readonly onClose: () => void
}

/** The open file: its name, how it was read, and the way to another one. Takes the focus when it opens. */
export function FileHead({ texts, name, table, changed, onClose }: FileHeadProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  // What had the focus, the button that opened the file, is gone.
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <section data-excel-file="" aria-labelledby="excel-file">
      <div>
        <h2 id="excel-file" ref={heading} tabIndex={-1}>
          {name}
        </h2>
        <button type="button" data-excel-button="" onClick={onClose}>
          {changed ? texts.file.discard : texts.file.another}
        </button>
      </div>
      <FileFacts texts={texts} table={table} />
    </section>
  )
}
