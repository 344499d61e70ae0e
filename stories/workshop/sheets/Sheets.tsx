import { useId } from 'react'
import type { Language } from '../../page/language'
import type { WorkshopFigure } from '../figures'
import { workshopTexts } from '../texts/texts'
import { BlankSheet } from './BlankSheet'
import { FilledSheet } from './FilledSheet'

/** Props of {@link Sheets}. */
export interface SheetsProps {
  readonly figure: WorkshopFigure
  readonly language: Language
}

/** The two sheets of a figure as they will be printed, and the button that prints them: nothing else of the page goes on paper. */
export function Sheets({ figure, language }: SheetsProps) {
  const headingId = useId()
  const texts = workshopTexts[language]
  return (
    <section data-sheets="" aria-labelledby={headingId}>
      <div data-sheets-head="">
        <h2 id={headingId}>{texts.sheets}</h2>
        <p>{texts.sheetsText}</p>
        <button type="button" onClick={() => window.print()}>
          {texts.print}
        </button>
      </div>
      <BlankSheet figure={figure} language={language} />
      <FilledSheet figure={figure} language={language} />
    </section>
  )
}
