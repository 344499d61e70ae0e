import { type Diagnostic, diagnosticText, type Texts } from '@kvadrant/core'
import type { SheetTexts } from './texts/texts'

/** Props of {@link Refused}. */
export interface RefusedProps {
  readonly texts: SheetTexts
  /** The texts that name what was wrong. */
  readonly figureTexts: Texts
  readonly name: string
  readonly reasons: readonly Diagnostic[]
}

/** Why a file could not be opened. */
export function Refused({ texts, figureTexts, name, reasons }: RefusedProps) {
  const because = reasons.map((reason) => diagnosticText(reason, figureTexts)).join('; ')
  return (
    <p data-excel-refused="" role="alert">
      {texts.open.refused(name)}
      {because === '' ? '.' : `: ${because}.`}
    </p>
  )
}
