import type { Language } from '../../page/language'

/** The texts about taking a portfolio away. */
export interface TakeTexts {
  /** The heading of the page that shows these parts alone. */
  readonly page: string
  readonly heading: string
  readonly numbers: {
    readonly heading: string
    readonly note: string
    readonly fromFile: (name: string) => string
  }
  readonly picture: {
    readonly heading: string
    readonly note: (figure: string) => string
    readonly none: string
  }
  readonly text: { readonly heading: string; readonly note: string }
  readonly link: { readonly heading: string; readonly note: string }
  readonly button: {
    readonly [what in 'csv' | 'json' | 'svg' | 'png' | 'mermaid' | 'link']: string
  }
  /** What a file without a name of its own is called. */
  readonly portfolio: string
  readonly saved: (file: string) => string
  readonly rows: (count: number) => string
  readonly changedRows: (count: number) => string
  readonly againHere: string
  readonly smaller: (sidePx: number) => string
  readonly copied: { readonly mermaid: string; readonly link: string }
  readonly initiatives: (count: number) => string
  readonly notPlaced: (count: number) => string
  readonly whoHasIt: string
  readonly tooLong: (why: string) => string
  readonly instead: string
  readonly byHand: { readonly mermaid: string; readonly link: string }
  readonly byHandLabel: { readonly mermaid: string; readonly link: string }
  readonly noPicture: string
  readonly noFile: string
}

const sv: TakeTexts = {
  page: 'Behåll och ta med',
  heading: 'Ta med',
  numbers: {
    heading: 'Siffrorna',
    note: 'CSV öppnas i Excel. JSON har allt, och kan öppnas här igen.',
    fromFile: (name) =>
      `CSV är ${name} med bara de flyttade cellerna ändrade. JSON har allt, och kan öppnas här igen.`,
  },
  picture: {
    heading: 'Bilden',
    note: (figure) => `Figuren ”${figure}”, som den ser ut nu.`,
    none: 'Ingen figur visas.',
  },
  text: { heading: 'Texten', note: 'Komplexitetskvadranten som Mermaid, för wikier och Markdown.' },
  link: {
    heading: 'Länken',
    note: 'Hela portföljen ligger i länken. Ingenting skickas till någon server.',
  },
  button: {
    csv: 'Spara CSV',
    json: 'Spara JSON',
    svg: 'Spara SVG',
    png: 'Spara PNG',
    mermaid: 'Kopiera Mermaid',
    link: 'Kopiera länken',
  },
  portfolio: 'portfölj',
  saved: (file) => `${file} är sparad.`,
  rows: (count) => (count === 1 ? 'Den har en rad.' : `Den har ${count} rader.`),
  changedRows: (count) =>
    count === 0
      ? 'Ingenting är ändrat i den.'
      : count === 1
        ? 'En rad är ändrad.'
        : `${count} rader är ändrade.`,
  againHere: 'Den kan öppnas här igen.',
  smaller: (sidePx) => `Den är förminskad, så att ingen sida är längre än ${sidePx} bildpunkter.`,
  copied: { mermaid: 'Mermaid-texten är kopierad.', link: 'Länken är kopierad.' },
  initiatives: (count) => (count === 1 ? 'Den har en satsning.' : `Den har ${count} satsningar.`),
  notPlaced: (count) =>
    count === 1
      ? 'En saknar plats i figuren och är inte med.'
      : `${count} saknar plats i figuren och är inte med.`,
  whoHasIt: 'Den som har den kan läsa hela portföljen.',
  tooLong: (why) => `Det är ${why}. Spara JSON-filen och skicka den i stället.`,
  instead: 'Spara JSON-filen',
  byHand: {
    mermaid:
      'Webbläsaren lät oss inte kopiera. Texten är markerad, så att du kan kopiera den själv.',
    link: 'Webbläsaren lät oss inte kopiera. Länken är markerad, så att du kan kopiera den själv.',
  },
  byHandLabel: { mermaid: 'Mermaid-texten', link: 'Länken att kopiera' },
  noPicture:
    'Det blev ingen bild. Figuren kan vara dold, eller för stor för webbläsaren. SVG klarar fler storlekar än PNG.',
  noFile: 'Filen gick inte att spara.',
}

const en: TakeTexts = {
  page: 'Keep and take away',
  heading: 'Take away',
  numbers: {
    heading: 'The numbers',
    note: 'CSV opens in Excel. JSON has everything, and can be opened here again.',
    fromFile: (name) =>
      `CSV is ${name} with only the moved cells changed. JSON has everything, and can be opened here again.`,
  },
  picture: {
    heading: 'The picture',
    note: (figure) => `The figure “${figure}”, as it looks now.`,
    none: 'No figure is shown.',
  },
  text: {
    heading: 'The text',
    note: 'The complexity quadrant as Mermaid, for wikis and Markdown.',
  },
  link: {
    heading: 'The link',
    note: 'The whole portfolio is in the link. Nothing is sent to any server.',
  },
  button: {
    csv: 'Save CSV',
    json: 'Save JSON',
    svg: 'Save SVG',
    png: 'Save PNG',
    mermaid: 'Copy Mermaid',
    link: 'Copy the link',
  },
  portfolio: 'portfolio',
  saved: (file) => `${file} is saved.`,
  rows: (count) => (count === 1 ? 'It has one row.' : `It has ${count} rows.`),
  changedRows: (count) =>
    count === 0
      ? 'Nothing is changed in it.'
      : count === 1
        ? 'One row is changed.'
        : `${count} rows are changed.`,
  againHere: 'It can be opened here again.',
  smaller: (sidePx) => `It is scaled down, so that no side is longer than ${sidePx} pixels.`,
  copied: { mermaid: 'The Mermaid text is copied.', link: 'The link is copied.' },
  initiatives: (count) => (count === 1 ? 'It has one initiative.' : `It has ${count} initiatives.`),
  notPlaced: (count) =>
    count === 1
      ? 'One has no place in the figure and is not in it.'
      : `${count} have no place in the figure and are not in it.`,
  whoHasIt: 'Whoever has it can read the whole portfolio.',
  tooLong: (why) => `That is ${why}. Save the JSON file and send that instead.`,
  instead: 'Save the JSON file',
  byHand: {
    mermaid: 'The browser did not let us copy. The text is selected, for you to copy.',
    link: 'The browser did not let us copy. The link is selected, for you to copy.',
  },
  byHandLabel: { mermaid: 'The Mermaid text', link: 'The link to copy' },
  noPicture:
    'There is no picture. The figure may be hidden, or too large for the browser. SVG manages more sizes than PNG.',
  noFile: 'The file could not be saved.',
}

/** The texts about taking away, in a language. */
export const takeTexts: { readonly [language in Language]: TakeTexts } = { sv, en }
