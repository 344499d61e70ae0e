import { complexity } from '@kvadrant/core'
import { crowdOf } from './portfolio'
import type { Scene } from './scene'

const X = 'organisationalComplexity'
const Y = 'innovationComplexity'

/** The complexity quadrant with three initiatives on scales from 0 to 10. */
export const complexityScene: Scene = {
  definition: complexity,
  domain: { [X]: [0, 10], [Y]: [0, 10] },
  axes: [
    { field: X, name: { sv: 'Organisatorisk komplexitet', en: 'Organisational complexity' } },
    { field: Y, name: { sv: 'Innovationskomplexitet', en: 'Innovation complexity' } },
  ],
  regions: {
    'costly-and-difficult': { sv: 'Dyrt och svårt', en: 'Costly and difficult' },
    collaboration: { sv: 'Samverkan', en: 'Collaboration' },
    'standard-sourcing': { sv: 'Standardsourcing', en: 'Standard sourcing' },
    'unnecessary-collaboration': { sv: 'Onödig samverkan', en: 'Unnecessary collaboration' },
  },
  rows: [
    { id: 'a', label: 'Alfa', group: 'Teknik', [X]: 4, [Y]: 3 },
    { id: 'b', label: 'Beta', group: 'Vård', [X]: 2, [Y]: 8 },
    { id: 'c', label: 'Gamma', group: 'Teknik', [X]: 8, [Y]: 6.5 },
  ],
  homes: { a: 'standard-sourcing', b: 'costly-and-difficult', c: 'collaboration' },
  journey: {
    id: 'a',
    before: { [X]: 4 },
    changes: { [X]: 7.5 },
    from: 'standard-sourcing',
    to: 'unnecessary-collaboration',
    cellsBefore: ['4', '3', 'Standardsourcing'],
    cellsAfter: ['7,5', '3', 'Onödig samverkan'],
  },
  sentences: {
    moved: {
      sv: 'Alfa flyttad till organisatorisk komplexitet 7,5, innovationskomplexitet 3. Från Standardsourcing till Onödig samverkan.',
      en: 'Alfa moved to organisational complexity 7.5, innovation complexity 3. From Standard sourcing to Unnecessary collaboration.',
    },
    undone: {
      sv: 'Ångrat. Alfa är tillbaka på organisatorisk komplexitet 4, innovationskomplexitet 3, Standardsourcing.',
      en: 'Undone. Alfa is back at organisational complexity 4, innovation complexity 3, Standard sourcing.',
    },
    redone: {
      sv: 'Gjort om. Alfa ligger på organisatorisk komplexitet 7,5, innovationskomplexitet 3, Onödig samverkan.',
      en: 'Done again. Alfa lies at organisational complexity 7.5, innovation complexity 3, Unnecessary collaboration.',
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
      sv: 'Flytten avbröts. Alfa ligger kvar på organisatorisk komplexitet 4, innovationskomplexitet 3, Standardsourcing.',
      en: 'Move cancelled. Alfa stays at organisational complexity 4, innovation complexity 3, Standard sourcing.',
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
  outside: {
    row: { id: 'o', label: 'Omega', [X]: 12, [Y]: 2 },
    field: X,
    other: { field: Y, value: 4 },
  },
  split: { field: X, from: 5, to: 3 },
  crowd: crowdOf,
}
