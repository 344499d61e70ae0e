import { roles } from '@kvadrant/core'
import { crowdOf } from './portfolio'
import type { InBoth, Scene, SceneWord } from './scene'
import { wordFor } from './crowdWords'

const X = 'organisationSize'
const Y = 'stance'

const word = (own: string, sv: string, en: string): SceneWord => ({ word: own, name: { sv, en } })

const SIZES = [
  word('small', 'Liten kommun', 'Small municipality'),
  word('medium', 'Mellanstor kommun', 'Medium municipality'),
  word('large', 'Stor kommun', 'Large municipality'),
]
const STANCES = [
  word('wait', 'Avvakta', 'Wait'),
  word('copy', 'Kopiera andra', 'Copy others'),
  word('collaborate', 'Samverka', 'Collaborate'),
  word('steer', 'Styra leverantörer', 'Steer suppliers'),
  word('lead', 'Leda själv', 'Lead alone'),
]

/** "Liten kommun: avvakta": a cell is called by its size and its stance. */
function cellName(size: InBoth, stance: InBoth): InBoth {
  return {
    sv: `${size.sv}: ${stance.sv.toLowerCase()}`,
    en: `${size.en}: ${stance.en.toLowerCase()}`,
  }
}

/** The roles with three initiatives; one of a medium municipality goes from collaboration to leading alone. */
export const rolesScene: Scene = {
  definition: roles,
  domain: {},
  axes: [
    { field: X, name: { sv: 'Kommunens storlek', en: 'Size of the municipality' }, words: SIZES },
    { field: Y, name: { sv: 'Hållning', en: 'Stance' }, words: STANCES },
  ],
  regions: Object.fromEntries(
    STANCES.flatMap((stance) =>
      SIZES.map((size) => [`${stance.word}-${size.word}`, cellName(size.name, stance.name)]),
    ),
  ),
  rows: [
    { id: 'a', label: 'Alfa', group: 'Teknik', [X]: 'medium', [Y]: 'collaborate' },
    { id: 'b', label: 'Beta', group: 'Vård', [X]: 'small', [Y]: 'copy' },
    { id: 'c', label: 'Gamma', group: 'Teknik', [X]: 'large', [Y]: 'lead' },
  ],
  homes: { a: 'collaborate-medium', b: 'copy-small', c: 'lead-large' },
  journey: {
    id: 'a',
    before: { [Y]: 'collaborate' },
    changes: { [Y]: 'lead' },
    from: 'collaborate-medium',
    to: 'lead-medium',
    cellsBefore: ['Mellanstor kommun', 'Samverka', 'Mellanstor kommun: samverka'],
    cellsAfter: ['Mellanstor kommun', 'Leda själv', 'Mellanstor kommun: leda själv'],
  },
  sentences: {
    moved: {
      sv: 'Alfa flyttad från Mellanstor kommun: samverka till Mellanstor kommun: leda själv.',
      en: 'Alfa moved from Medium municipality: collaborate to Medium municipality: lead alone.',
    },
    undone: {
      sv: 'Ångrat. Alfa är tillbaka i Mellanstor kommun: samverka.',
      en: 'Undone. Alfa is back in Medium municipality: collaborate.',
    },
    redone: {
      sv: 'Gjort om. Alfa ligger i Mellanstor kommun: leda själv.',
      en: 'Done again. Alfa lies in Medium municipality: lead alone.',
    },
    grabbed: {
      sv: 'Alfa är gripen. Piltangenterna flyttar, Enter släpper, Escape ångrar.',
      en: 'Alfa is grabbed. Arrow keys move it, Enter drops it, Escape takes the move back.',
    },
    armed: {
      sv: 'Alfa ska flyttas. Tryck på platsen dit den ska, eller Escape för att avbryta.',
      en: 'Alfa is to be moved. Tap the place it is to go to, or press Escape to cancel.',
    },
    cancelled: {
      sv: 'Flytten avbröts. Alfa ligger kvar i Mellanstor kommun: samverka.',
      en: 'Move cancelled. Alfa stays in Medium municipality: collaborate.',
    },
    refused: {
      sv: 'Ändringen kunde inte sparas. Alfa är tillbaka där den låg.',
      en: 'The change could not be saved. Alfa is back where it was.',
    },
    gone: {
      sv: 'Flytten avbröts: Alfa finns inte längre.',
      en: 'Move cancelled: Alfa no longer exists.',
    },
    changedElsewhere: {
      sv: 'Flytten avbröts: Alfa ändrades någon annanstans.',
      en: 'Move cancelled: Alfa was changed elsewhere.',
    },
  },
  // What lies in one cell stands there in a list.
  stacks: false,
  counted: false,
  namedFromPx: { few: 320, many: 1600 },
  crowd: async (count) =>
    (await crowdOf(count)).map((row) => ({
      ...row,
      [X]: wordFor(row['organisationalComplexity'], SIZES),
      [Y]: wordFor(row['innovationAmbition'], STANCES),
    })),
}
