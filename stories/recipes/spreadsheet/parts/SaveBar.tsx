import { type Diagnostic, diagnosticText, type Texts } from '@kvadrant/core'
import type { ExcelTexts } from '../texts/texts'

/** Props of {@link SaveBar}. */
export interface SaveBarProps {
  readonly texts: ExcelTexts
  readonly figureTexts: Texts
  /** How many cells differ from the file, or that they were saved. */
  readonly words: string
  /** What a person should know about the saved file, such as another encoding. */
  readonly notices: readonly Diagnostic[]
  readonly onSave: () => void
}

/** How much has changed, and the way to keep it. Always in sight. */
export function SaveBar({ texts, figureTexts, words, notices, onSave }: SaveBarProps) {
  const { save: say } = texts
  return (
    <div data-excel-save="">
      <p>
        <strong>{words}</strong>
        {notices.map((notice) => (
          <span key={notice.code} data-excel-quiet="">
            {' '}
            {diagnosticText(notice, figureTexts)}
          </span>
        ))}
      </p>
      <button type="button" data-excel-button="main" onClick={onSave}>
        {say.button}
      </button>
    </div>
  )
}
