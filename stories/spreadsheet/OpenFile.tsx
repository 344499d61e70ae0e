import { type DragEvent, useId, useState } from 'react'
import { sampleFile } from '../fixtures/sampleFile'
import type { FileActions } from './useOpenFile'
import type { SheetTexts } from './texts/texts'
import { PasteCells } from './PasteCells'

/** Props of {@link OpenFile}. */
export interface OpenFileProps {
  readonly texts: SheetTexts
  readonly actions: Pick<FileActions, 'open' | 'paste'>
  /** Endings and types that may be chosen besides those of tables. @default none */
  readonly accept?: string | undefined
}

const TABLES = '.csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain'

/** The first step: choose a file, drop it, try the sample, or paste cells. */
export function OpenFile({ texts, actions, accept }: OpenFileProps) {
  const { open: say } = texts
  const id = useId()
  const [over, setOver] = useState(false)

  const openFirst = (files: FileList | null) => {
    const file = files?.[0]
    if (file) actions.open(file.name, file.arrayBuffer())
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    openFirst(event.dataTransfer.files)
  }
  const drag = (event: DragEvent) => {
    event.preventDefault()
    setOver(true)
  }

  return (
    <section data-excel-open="" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`} data-excel-step="1">
        {say.heading}
      </h2>
      <div
        data-excel-drop={over ? 'over' : ''}
        onDragOver={drag}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <p>
          <input
            id={`${id}-file`}
            type="file"
            accept={accept === undefined ? TABLES : `${TABLES},${accept}`}
            aria-describedby={`${id}-how`}
            onChange={(event) => openFirst(event.currentTarget.files)}
          />
          <label htmlFor={`${id}-file`} data-excel-button="main">
            {say.choose}
          </label>
          <span>{say.drop}</span>
        </p>
        <p id={`${id}-how`} data-excel-quiet="">
          {say.howTo}
        </p>
        <p data-excel-sample="">
          <button
            type="button"
            data-excel-button=""
            onClick={() => actions.open(sampleFile.name, sampleFile.bytes, 'illustrative')}
          >
            {say.sample}
          </button>
          <span data-excel-quiet="">{say.sampleNote}</span>
        </p>
      </div>
      <PasteCells texts={texts} onPaste={(cells) => actions.paste(say.pastedName, cells)} />
    </section>
  )
}
