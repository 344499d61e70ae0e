import type { Language } from '../page/language'

/** A short heading and what it says. */
export interface Note {
  readonly heading: string
  readonly text: string
}

/** Every text of the first page but the figures' own. */
export interface StartTexts {
  /** Two sentences; a line breaks between them first. */
  readonly headline: readonly [string, string]
  readonly lead: string
  readonly readers: readonly [developer: Note, analyst: Note, trainer: Note]
  readonly ways: string
  readonly way: { readonly [way in 'drag' | 'tap' | 'keys' | 'numbers']: Note }
  readonly rooms: string
  readonly phone: Note
  readonly few: Note
  readonly embed: string
  readonly embedText: string
  readonly source: string
  readonly credit: string
  readonly illustrative: string
}

/** The first page in both languages. */
export const startTexts: { readonly [language in Language]: StartTexts } = {
  sv: {
    headline: ['Flytta en satsning.', 'Se vad den kräver.'],
    lead: 'Här har varje satsning ett läge och varje ruta en betydelse, och vem som helst kan flytta det som ligger fel.',
    readers: [
      {
        heading: 'Du som utvecklar',
        text: 'Bygg in figuren på intranätet, mata den med era egna rader och spara det som folk flyttar.',
      },
      {
        heading: 'Du som analyserar',
        text: 'Öppna en Excelfil, se hela portföljen på en gång och spara filen igen: bara de flyttade värdena är ändrade.',
      },
      {
        heading: 'Du som utbildar',
        text: 'Visa figuren på projektor, låt rummet flytta satsningarna och dela ut den på papper.',
      },
    ],
    ways: 'Fyra sätt att flytta, samma resultat',
    way: {
      drag: { heading: 'Dra', text: 'Med mus, penna eller finger.' },
      tap: {
        heading: 'Tryck',
        text: 'Två gånger på satsningen, sedan där den ska ligga.',
      },
      keys: {
        heading: 'Tangenter',
        text: 'Enter griper, pilar flyttar, Enter släpper. Escape ångrar.',
      },
      numbers: { heading: 'Siffror', text: 'Öppna tabellen och skriv de nya talen.' },
    },
    rooms: 'Samma figur i ett annat rum',
    phone: {
      heading: 'I telefonen',
      text: 'Texten krymper inte med bilden. Figuren visar färre namn i stället, och tabellen har alla.',
    },
    few: {
      heading: 'Med få satsningar',
      text: 'Då får rutornas betydelse plats i bilden.',
    },
    embed: 'Så bygger du in den',
    embedText:
      'Raderna är era: de går in och ut i era egna enheter, och figuren ändrar dem aldrig. När en flytt är klar säger onCommit vilken rad det gällde, vad som ändrades och i vilken ruta satsningen hamnade.',
    source: 'Var figuren kommer ifrån',
    credit:
      'Figuren bygger på ”IT-sourcing och innovation i kommuner”, ett whitepaper av Mattias Axelson och Jon Rognes, oktober 2021. Vilken axel som ligger var och gränserna i mitten är våra val, liksom orden.',
    illustrative: 'Satsningarna är påhittade och deras lägen är illustrativa.',
  },
  en: {
    headline: ['Move an initiative.', 'See what it takes.'],
    lead: 'Here every initiative has a position and every region a meaning, and anyone can move what lies wrong.',
    readers: [
      {
        heading: 'If you develop',
        text: 'Build the figure into your intranet, feed it your own rows and save what people move.',
      },
      {
        heading: 'If you analyse',
        text: 'Open an Excel file, see the whole portfolio at once and save the file again: only the moved values differ.',
      },
      {
        heading: 'If you train',
        text: 'Show the figure on a projector, let the room move the initiatives and hand it out on paper.',
      },
    ],
    ways: 'Four ways to move, one result',
    way: {
      drag: { heading: 'Drag', text: 'With a mouse, a pen or a finger.' },
      tap: { heading: 'Tap', text: 'The initiative twice, then the place it is to go to.' },
      keys: {
        heading: 'Keys',
        text: 'Enter grabs, arrows move, Enter drops. Escape takes the move back.',
      },
      numbers: { heading: 'Numbers', text: 'Open the table and type the new values.' },
    },
    rooms: 'The same figure in another room',
    phone: {
      heading: 'On a phone',
      text: 'Text does not shrink with the drawing. The figure shows fewer names instead, and the table has them all.',
    },
    few: {
      heading: 'With few initiatives',
      text: 'The meanings of the regions then fit into the drawing.',
    },
    embed: 'How to build it in',
    embedText:
      'The rows are yours: they go in and come out in your own units, and the figure never changes them. When a move is done, onCommit says which row it was, what changed and in which region the initiative came to lie.',
    source: 'Where the figure comes from',
    credit:
      'The figure builds on “IT-sourcing och innovation i kommuner” (IT sourcing and innovation in municipalities), a whitepaper by Mattias Axelson and Jon Rognes, October 2021. Which axis lies where and the borders in the middle are our choice, and so are the words.',
    illustrative: 'The initiatives are made up and their positions are illustrative.',
  },
}
