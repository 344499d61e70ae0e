import { sheetTexts } from '../../../spreadsheet/texts/texts'
import type { ExcelTexts } from './texts'

/** The recipe in Swedish. */
export const sv: ExcelTexts = {
  ...sheetTexts.sv,
  title: 'Från Excel till figuren och tillbaka',
  lead: 'Öppna filen som Excel sparade, flytta satsningarna och spara den igen. Bara cellerna du flyttade ändras; resten av filen är kvar tecken för tecken. Filen lämnar aldrig din dator.',
  steps: { open: 'Öppna', check: 'Kontrollera', move: 'Flytta', save: 'Spara' },
  save: {
    none: 'Inget är flyttat ännu. Dra en satsning, eller tryck på den och sedan på Flytta.',
    count: (cells) => (cells === 1 ? '1 cell är ändrad' : `${cells} celler är ändrade`),
    caption: 'Ändrade celler',
    row: 'Rad',
    initiative: 'Satsning',
    column: 'Kolumn',
    before: 'Före',
    after: 'Efter',
    button: 'Spara filen',
    done: (name, cells) =>
      `${name} är sparad med ${cells === 1 ? 'en ändrad cell' : `${cells} ändrade celler`}.`,
  },
}
