import { partnership } from '@kvadrant/core'
import { crowdOf } from './portfolio'
import type { Scene } from './scene'

const X = 'partnershipWeight'

/** The partnership's weight with three initiatives on a scale from 0 to 10. */
export const partnershipScene: Scene = {
  definition: partnership,
  domain: { [X]: [0, 10] },
  axes: [{ field: X, name: { sv: 'Partnerskapets tyngd', en: 'Weight of the partnership' } }],
  regions: {
    light: { sv: 'Lätt', en: 'Light' },
    'in-between': { sv: 'Däremellan', en: 'In between' },
    heavy: { sv: 'Tungt', en: 'Heavy' },
  },
  rows: [
    { id: 'a', label: 'Alfa', group: 'Teknik', [X]: 2 },
    { id: 'b', label: 'Beta', group: 'Vård', [X]: 4.5 },
    { id: 'c', label: 'Gamma', group: 'Teknik', [X]: 9.5 },
  ],
  homes: { a: 'light', b: 'in-between', c: 'heavy' },
  journey: {
    id: 'a',
    before: { [X]: 2 },
    changes: { [X]: 7.5 },
    from: 'light',
    to: 'heavy',
    cellsBefore: ['2', 'Lätt'],
    cellsAfter: ['7,5', 'Tungt'],
  },
  sentences: {
    moved: {
      sv: 'Alfa flyttad till partnerskapets tyngd 7,5. Från Lätt till Tungt.',
      en: 'Alfa moved to weight of the partnership 7.5. From Light to Heavy.',
    },
    undone: {
      sv: 'Ångrat. Alfa är tillbaka på partnerskapets tyngd 2, Lätt.',
      en: 'Undone. Alfa is back at weight of the partnership 2, Light.',
    },
    redone: {
      sv: 'Gjort om. Alfa ligger på partnerskapets tyngd 7,5, Tungt.',
      en: 'Done again. Alfa lies at weight of the partnership 7.5, Heavy.',
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
      sv: 'Flytten avbröts. Alfa ligger kvar på partnerskapets tyngd 2, Lätt.',
      en: 'Move cancelled. Alfa stays at weight of the partnership 2, Light.',
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
  stacks: false,
  crowd: crowdOf,
}
