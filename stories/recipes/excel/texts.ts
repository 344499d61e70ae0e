import type { Language } from '../../page/language'

/** The recipe's own texts. What the figure and the file readers say comes from their catalogues. */
export interface RecipeTexts {
  readonly heading: string
  readonly lead: string
  readonly choose: string
  readonly drop: string
  readonly paste: string
  readonly pasteHint: string
  readonly readPasted: string
  readonly sample: string
  readonly reading: string
  readonly cancel: string
  readonly cancelled: string
  readonly pastedName: string
  readonly found: string
  readonly encoding: string
  readonly separator: string
  readonly decimals: string
  readonly rows: string
  readonly columns: string
  readonly tab: string
  readonly comma: string
  readonly point: string
  readonly unknown: string
  readonly mapping: string
  readonly mappingHint: string
  readonly noColumn: string
  readonly scale: string
  readonly least: string
  readonly greatest: string
  readonly badScale: string
  readonly problems: string
  readonly noProblems: string
  readonly problemAt: string
  readonly more: string
  readonly figure: string
  readonly illustrative: string
  readonly save: string
  readonly saveHint: string
  readonly unchanged: string
  readonly changed: string
  readonly download: string
  readonly startAgain: string
  readonly row: string
  readonly column: string
  readonly before: string
  readonly after: string
  readonly fields: Readonly<
    Record<'label' | 'id' | 'group' | 'organisationalComplexity' | 'innovationComplexity', string>
  >
}

/** The recipe's texts in both languages. */
export const recipeTexts: Readonly<Record<Language, RecipeTexts>> = {
  sv: {
    heading: 'Från en svensk Excelfil till en sparad flytt',
    lead: 'Öppna filen som Excel sparade, flytta satsningarna i figuren och spara samma fil igen. Bara cellerna som du har flyttat ändras. Allt sker i din webbläsare; ingenting skickas någonstans.',
    choose: 'Välj en fil',
    drop: 'eller släpp den här',
    paste: 'Eller klistra in celler',
    pasteHint: 'Markera cellerna i Excel, rubrikraden också, kopiera och klistra in här.',
    readPasted: 'Läs in cellerna',
    sample: 'Prova med exempelfilen',
    reading: 'Läser {name}',
    cancel: 'Avbryt',
    cancelled: 'Läsningen avbröts.',
    pastedName: 'inklistrade celler',
    found: 'Det här stod i filen',
    encoding: 'Teckenkodning',
    separator: 'Avgränsare',
    decimals: 'Decimaltecken',
    rows: 'Rader',
    columns: 'Kolumner',
    tab: 'tabb',
    comma: 'komma',
    point: 'punkt',
    unknown: 'inget i filen säger',
    mapping: 'Vad kolumnerna betyder',
    mappingHint: 'Gissat av rubrikerna. Rätta det som blev fel, så ritas figuren om.',
    noColumn: 'ingen kolumn',
    scale: 'Skala',
    least: 'lägst för {field}',
    greatest: 'högst för {field}',
    badScale: 'Skalan behöver två olika tal, det lägsta först.',
    problems: 'Det här gick inte att använda',
    noProblems: 'Varje cell som figuren behöver gick att läsa.',
    problemAt: 'Rad {row}: {text}',
    more: 'och {count} till',
    figure: 'Figuren',
    illustrative: 'Exempelfilens värden är illustrativa.',
    save: 'Spara filen igen',
    saveHint: 'Teckenkodning, avgränsare och decimaltecken är de som filen hade.',
    unchanged: 'Ingen cell är ändrad.',
    changed: 'Ändrade celler: {count}',
    download: 'Spara {name}',
    startAgain: 'Ta en annan fil',
    row: 'Rad',
    column: 'Kolumn',
    before: 'Förut',
    after: 'Nu',
    fields: {
      label: 'Satsningens namn',
      id: 'Id',
      group: 'Grupp',
      organisationalComplexity: 'Organisatorisk komplexitet',
      innovationComplexity: 'Innovationskomplexitet',
    },
  },
  en: {
    heading: 'From a Swedish Excel file to a saved move',
    lead: 'Open the file that Excel saved, move the initiatives in the figure and save the same file again. Only the cells that you moved change. It all happens in your browser; nothing is sent anywhere.',
    choose: 'Choose a file',
    drop: 'or drop it here',
    paste: 'Or paste cells',
    pasteHint: 'Select the cells in Excel, the header row too, copy them and paste them here.',
    readPasted: 'Read the cells',
    sample: 'Try with the sample file',
    reading: 'Reading {name}',
    cancel: 'Cancel',
    cancelled: 'The reading was cancelled.',
    pastedName: 'pasted cells',
    found: 'What the file held',
    encoding: 'Encoding',
    separator: 'Separator',
    decimals: 'Decimal sign',
    rows: 'Rows',
    columns: 'Columns',
    tab: 'tab',
    comma: 'comma',
    point: 'point',
    unknown: 'nothing in the file tells',
    mapping: 'What the columns mean',
    mappingHint: 'Guessed from the headers. Correct what is wrong and the figure is drawn anew.',
    noColumn: 'no column',
    scale: 'Scale',
    least: 'least of {field}',
    greatest: 'greatest of {field}',
    badScale: 'A scale needs two different numbers, the least first.',
    problems: 'What could not be used',
    noProblems: 'Every cell that the figure needs could be read.',
    problemAt: 'Row {row}: {text}',
    more: 'and {count} more',
    figure: 'The figure',
    illustrative: 'The values of the sample file are illustrative.',
    save: 'Save the file again',
    saveHint: 'With the encoding, the separator and the decimal sign that the file had.',
    unchanged: 'No cell has changed.',
    changed: 'Changed cells: {count}',
    download: 'Save {name}',
    startAgain: 'Take another file',
    row: 'Row',
    column: 'Column',
    before: 'Before',
    after: 'Now',
    fields: {
      label: 'Name of the initiative',
      id: 'Id',
      group: 'Group',
      organisationalComplexity: 'Organisational complexity',
      innovationComplexity: 'Innovation complexity',
    },
  },
}

/** A text with its placeholders filled in. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
