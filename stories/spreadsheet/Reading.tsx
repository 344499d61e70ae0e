import { useId } from 'react'
import type { SheetTexts } from './texts/texts'

/** Props of {@link Reading}. */
export interface ReadingProps {
  readonly texts: SheetTexts
  readonly name: string
  /** How far the reading has come, 0..1. */
  readonly progress: number
  readonly onCancel: () => void
}

/** A file that is being read: how far it has come, and a way out. */
export function Reading({ texts, name, progress, onCancel }: ReadingProps) {
  const id = useId()
  return (
    <section data-excel-reading="" aria-labelledby={id}>
      <h2 id={id}>{texts.reading.heading(name)}</h2>
      <progress aria-labelledby={id} value={progress} max={1} />
      <button type="button" data-excel-button="" onClick={onCancel}>
        {texts.reading.cancel}
      </button>
    </section>
  )
}
