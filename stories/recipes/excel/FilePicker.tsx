import { type DragEvent, useId, useState } from 'react'
import { sampleFile } from '../../fixtures/sampleFile'
import type { RecipeTexts } from './texts'
import { fill } from './texts'
import type { Progress, Source } from './useReading'

/** Props of {@link FilePicker}. */
export interface FilePickerProps {
  readonly texts: RecipeTexts
  readonly progress: Progress | undefined
  readonly cancelled: boolean
  readonly onSource: (source: Source) => void
  readonly onCancel: () => void
}

/** Three ways in: a file chosen or dropped, cells pasted, or the sample file. */
export function FilePicker({ texts, progress, cancelled, onSource, onCancel }: FilePickerProps) {
  const fileId = useId()
  const pasteId = useId()
  const [over, setOver] = useState(false)
  const [cells, setCells] = useState('')

  const take = async (file: File | undefined) => {
    if (!file) return
    onSource({ name: file.name, content: new Uint8Array(await file.arrayBuffer()) })
  }
  const onDrop = (event: DragEvent<HTMLElement>) => {
    event.preventDefault()
    setOver(false)
    void take(event.dataTransfer.files[0])
  }

  return (
    <section data-recipe-picker="">
      <div
        data-recipe-drop=""
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <label htmlFor={fileId}>
          <strong>{texts.choose}</strong> <span>{texts.drop}</span>
        </label>
        <input
          id={fileId}
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values"
          onChange={(event) => void take(event.currentTarget.files?.[0])}
        />
        <button
          type="button"
          data-recipe-primary=""
          onClick={() => onSource({ name: sampleFile.name, content: sampleFile.bytes })}
        >
          {texts.sample}
        </button>
      </div>
      <details>
        <summary>{texts.paste}</summary>
        <label htmlFor={pasteId}>{texts.pasteHint}</label>
        <textarea
          id={pasteId}
          rows={6}
          spellCheck={false}
          value={cells}
          onChange={(event) => setCells(event.currentTarget.value)}
        />
        <button
          type="button"
          aria-disabled={cells.trim() === '' || undefined}
          onClick={() => {
            if (cells.trim() !== '') onSource({ name: texts.pastedName, content: cells })
          }}
        >
          {texts.readPasted}
        </button>
      </details>
      {progress && (
        <p role="status" data-recipe-progress="">
          <span id={`${fileId}-reading`}>{fill(texts.reading, { name: progress.name })}</span>
          <progress aria-labelledby={`${fileId}-reading`} value={progress.share} max={1} />
          <button type="button" onClick={onCancel}>
            {texts.cancel}
          </button>
        </p>
      )}
      {cancelled && <p role="status">{texts.cancelled}</p>}
    </section>
  )
}
