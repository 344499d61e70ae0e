import { coordination } from '@kvadrant/core'
import { crowdOf } from './portfolio'
import type { Scene } from './scene'

const S = 'supplierForce'
const M = 'municipalForce'
const I = 'internalForce'

/** Three coordination forces of three initiatives, each with a total of its own; that of the first is 100, so that its forces are its shares. */
export const coordinationScene: Scene = {
  definition: coordination,
  // What is edited are shares in per cent, whatever unit the forces have.
  domain: { [S]: [0, 100], [M]: [0, 100], [I]: [0, 100] },
  axes: [
    { field: S, name: { sv: 'Leverantörslogik', en: 'Supplier logic' } },
    { field: M, name: { sv: 'Kommunsamverkan', en: 'Municipal collaboration' } },
    { field: I, name: { sv: 'Intern koordinering', en: 'Internal coordination' } },
  ],
  regions: {
    'supplier-logic': { sv: 'Leverantören styr', en: 'Led by the supplier' },
    'municipal-collaboration': { sv: 'Samverkan styr', en: 'Led by collaboration' },
    'balancing-act': { sv: 'Balansakt', en: 'Balancing act' },
    'internal-coordination': { sv: 'Verksamheten styr', en: 'Led by operations' },
  },
  rows: [
    { id: 'a', label: 'Alfa', group: 'Teknik', [S]: 60, [M]: 30, [I]: 10 },
    { id: 'b', label: 'Beta', group: 'Vård', [S]: 1, [M]: 1, [I]: 3 },
    { id: 'c', label: 'Gamma', group: 'Teknik', [S]: 80, [M]: 80, [I]: 40 },
  ],
  homes: { a: 'supplier-logic', b: 'internal-coordination', c: 'balancing-act' },
  journey: {
    id: 'a',
    before: { [S]: 60, [M]: 30, [I]: 10 },
    changes: { [S]: 20, [M]: 60, [I]: 20 },
    from: 'supplier-logic',
    to: 'municipal-collaboration',
    cellsBefore: ['60', '30', '10', 'Leverantören styr'],
    cellsAfter: ['20', '60', '20', 'Samverkan styr'],
  },
  sentences: {
    moved: {
      sv: 'Alfa flyttad till leverantörslogik 20 %, kommunsamverkan 60 %, intern koordinering 20 %. Från Leverantören styr till Samverkan styr.',
      en: 'Alfa moved to supplier logic 20%, municipal collaboration 60%, internal coordination 20%. From Led by the supplier to Led by collaboration.',
    },
    undone: {
      sv: 'Ångrat. Alfa är tillbaka på leverantörslogik 60 %, kommunsamverkan 30 %, intern koordinering 10 %, Leverantören styr.',
      en: 'Undone. Alfa is back at supplier logic 60%, municipal collaboration 30%, internal coordination 10%, Led by the supplier.',
    },
    redone: {
      sv: 'Gjort om. Alfa ligger på leverantörslogik 20 %, kommunsamverkan 60 %, intern koordinering 20 %, Samverkan styr.',
      en: 'Done again. Alfa lies at supplier logic 20%, municipal collaboration 60%, internal coordination 20%, Led by collaboration.',
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
      sv: 'Flytten avbröts. Alfa ligger kvar på leverantörslogik 60 %, kommunsamverkan 30 %, intern koordinering 10 %, Leverantören styr.',
      en: 'Move cancelled. Alfa stays at supplier logic 60%, municipal collaboration 30%, internal coordination 10%, Led by the supplier.',
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
  crowd: crowdOf,
}
