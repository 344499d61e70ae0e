import { useId } from 'react'
import type { Language } from '../../page/language'
import '../../page/page.css'
import { keepTexts } from './texts'
import type { KeptState } from './useKeptState'

/** Props of {@link KeepPanel}. */
export interface KeepPanelProps {
  readonly locale: Language
  /** What `useKeptState` gave. */
  readonly kept: Pick<KeptState, 'saving' | 'forget' | 'canGoBack'>
}

/** Whether the work is saved in this browser, and the way to forget it. */
export function KeepPanel({ locale, kept }: KeepPanelProps) {
  const texts = keepTexts[locale]
  const id = useId()
  return (
    <section data-story-panel="" aria-labelledby={id}>
      <h2 id={id}>{texts.heading}</h2>
      <p>
        <strong>{texts.saving[kept.saving]}</strong> {texts.where}
      </p>
      <button type="button" onClick={kept.forget}>
        {texts.forget}
      </button>
    </section>
  )
}
