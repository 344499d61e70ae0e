import { sheetTexts } from '../../../spreadsheet/texts/texts'
import type { ExcelTexts } from './texts'

/** The recipe in English. */
export const en: ExcelTexts = {
  ...sheetTexts.en,
  title: 'From Excel to the figure and back',
  lead: 'Open the file that Excel saved, move the initiatives and save it again. Only the cells you moved change; the rest of the file stays as it is, character by character. The file never leaves your computer.',
  steps: { open: 'Open', check: 'Check', move: 'Move', save: 'Save' },
  save: {
    none: 'Nothing has been moved yet. Drag an initiative, or tap it and then Move.',
    count: (cells) => (cells === 1 ? '1 cell has changed' : `${cells} cells have changed`),
    caption: 'Changed cells',
    row: 'Row',
    initiative: 'Initiative',
    column: 'Column',
    before: 'Before',
    after: 'After',
    button: 'Save the file',
    done: (name, cells) =>
      `${name} was saved with ${cells === 1 ? 'one changed cell' : `${cells} changed cells`}.`,
  },
}
