import { type ClipboardEvent, useId, useState } from 'react'
import type { SheetTexts } from './texts/texts'

/** Props of {@link PasteCells}. */
export interface PasteCellsProps {
  readonly texts: SheetTexts
  /** Hears the cells as text: columns between tabs, a line for each row. */
  readonly onPaste: (cells: string) => void
}

/** A field for cells that were copied in a spreadsheet. What is pasted is read at once; typed text by the button. */
export function PasteCells({ texts, onPaste }: PasteCellsProps) {
  const { open: say } = texts
  const id = useId()
  const [cells, setCells] = useState('')

  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain')
    if (!text.includes('\n')) return
    event.preventDefault()
    onPaste(text)
  }

  return (
    <div data-excel-paste="">
      <label htmlFor={id}>{say.paste}</label>
      <textarea
        id={id}
        rows={3}
        spellCheck={false}
        aria-describedby={`${id}-hint`}
        value={cells}
        onChange={(event) => setCells(event.currentTarget.value)}
        onPaste={paste}
      />
      <p id={`${id}-hint`} data-excel-quiet="">
        {say.pasteHint}
      </p>
      {cells.trim() !== '' && (
        <button type="button" data-excel-button="" onClick={() => onPaste(cells)}>
          {say.readCells}
        </button>
      )}
    </div>
  )
}
