import type { Language } from '../../page/language'
import type { Source } from './notice'

/** The texts about keeping a portfolio. */
export interface KeepTexts {
  readonly opened: { readonly [source in Source]: string }
  /** Said behind what was opened, where other work can be gone back to. */
  readonly other: { readonly [source in Source]: string }
  readonly goBack: string
  /** How many things could not be used; the first of them follow. */
  readonly leftOut: (count: number) => string
  readonly refused: { readonly [source in Source]: (why: string) => string }
  /** Said behind what could not be opened. */
  readonly untouched: { readonly [source in Source]: string }
  readonly returned: string
  readonly elsewhere: string
  readonly notStored: (why: string) => string
  readonly forgotten: string
  readonly notForgotten: string
  readonly dismiss: string
  readonly heading: string
  readonly saving: { readonly [saving in 'none' | 'waiting' | 'stored' | 'refused']: string }
  readonly where: string
  readonly forget: string
}

const sv: KeepTexts = {
  opened: {
    link: 'Öppnade länken.',
    storage: 'Ditt sparade arbete är framme igen.',
    file: 'Öppnade portföljen.',
  },
  other: {
    link: 'Ditt sparade arbete finns kvar.',
    storage: 'Det finns också ett tidigare arbete.',
    file: 'Det du arbetade med innan finns kvar.',
  },
  goBack: 'Gå tillbaka till det',
  leftOut: (count) =>
    count === 1 ? 'En sak kunde inte användas:' : `${count} saker kunde inte användas:`,
  refused: {
    link: (why) => `Länken gick inte att öppna: ${why}.`,
    storage: (why) => `Det sparade arbetet gick inte att läsa: ${why}.`,
    file: (why) => `Filen gick inte att öppna: ${why}.`,
  },
  untouched: {
    link: 'Allt du hade är kvar. Be den som skickade länken om en ny, eller om filen.',
    storage: 'Texten ligger kvar i webbläsaren tills du väljer Glöm.',
    file: 'Allt du hade är kvar.',
  },
  returned: 'Du är tillbaka i ditt tidigare arbete. Det du lämnade finns kvar.',
  elsewhere: 'Ett annat fönster har sparat ett annat arbete.',
  notStored: (why) => `Ändringarna är inte sparade: ${why}. Spara dem som en fil.`,
  forgotten:
    'Webbläsaren har glömt ditt arbete. Det du ser finns kvar tills du stänger sidan; ändrar du något sparas det igen.',
  notForgotten: 'Webbläsaren lät oss inte ta bort det sparade arbetet.',
  dismiss: 'Stäng',
  heading: 'I den här webbläsaren',
  saving: {
    none: 'Inget av det du ser är sparat här.',
    waiting: 'Sparar …',
    stored: 'Sparat.',
    refused: 'Inte sparat.',
  },
  where: 'Arbetet sparas medan du ändrar, bara på den här datorn.',
  forget: 'Glöm det sparade arbetet',
}

const en: KeepTexts = {
  opened: {
    link: 'Opened the link.',
    storage: 'Your saved work is back.',
    file: 'Opened the portfolio.',
  },
  other: {
    link: 'Your saved work is still here.',
    storage: 'There is earlier work, too.',
    file: 'What you worked on before is still here.',
  },
  goBack: 'Go back to it',
  leftOut: (count) =>
    count === 1 ? 'One thing could not be used:' : `${count} things could not be used:`,
  refused: {
    link: (why) => `The link could not be opened: ${why}.`,
    storage: (why) => `The saved work could not be read: ${why}.`,
    file: (why) => `The file could not be opened: ${why}.`,
  },
  untouched: {
    link: 'All you had is still here. Ask the sender for a new link, or for the file.',
    storage: 'Its text stays in the browser until you choose Forget.',
    file: 'All you had is still here.',
  },
  returned: 'You are back in your earlier work. What you left is still here.',
  elsewhere: 'Another window has saved other work.',
  notStored: (why) => `The changes are not saved: ${why}. Save them as a file.`,
  forgotten:
    'The browser has forgotten your work. What you see stays until you close the page; once you change something, it is saved again.',
  notForgotten: 'The browser did not let us remove the saved work.',
  dismiss: 'Close',
  heading: 'In this browser',
  saving: {
    none: 'Nothing of what you see is saved here.',
    waiting: 'Saving …',
    stored: 'Saved.',
    refused: 'Not saved.',
  },
  where: 'Your work is saved as you change it, on this computer only.',
  forget: 'Forget the saved work',
}

/** The texts about keeping, in a language. */
export const keepTexts: { readonly [language in Language]: KeepTexts } = { sv, en }
