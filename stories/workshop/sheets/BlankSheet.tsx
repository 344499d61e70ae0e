import type { Language } from '../../page/language'
import type { WorkshopFigure } from '../figures'
import { filled, workshopTexts } from '../texts/texts'
import { Sheet } from './Sheet'
import { SheetFigure } from './SheetFigure'

/** Props of {@link BlankSheet}. */
export interface BlankSheetProps {
  readonly figure: WorkshopFigure
  readonly language: Language
}

/** The drawing's size on paper: what an A4 page leaves beside the lines. */
const WIDTH_PX = 810
const HEIGHT_PX = 610

/** How many dots have a line for their name. */
const LINES = 12

/** A figure without initiatives to draw on: axes, regions with their meanings, a numbered line for each dot's name. */
export function BlankSheet({ figure, language }: BlankSheetProps) {
  const texts = workshopTexts[language]
  return (
    <Sheet
      name={filled(texts.blankSheet, { title: figure.title })}
      title={figure.title}
      aside={
        <p data-sheet-who="">
          <span>{texts.group}</span>
          <span>{texts.date}</span>
        </p>
      }
      figure={
        <SheetFigure
          figure={figure}
          content="none"
          language={language}
          widthPx={WIDTH_PX}
          heightPx={HEIGHT_PX}
        />
      }
      source={texts.source}
    >
      <div data-sheet-names="">
        <p>{texts.blankTask}</p>
        <p>
          <strong>{texts.names}</strong>
        </p>
        <ol>
          {Array.from({ length: LINES }, (_, index) => (
            <li key={index} />
          ))}
        </ol>
      </div>
    </Sheet>
  )
}
