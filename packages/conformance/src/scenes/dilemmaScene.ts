import { dilemma } from '@kvadrant/core'
import { crowdOf } from './portfolio'
import type { Scene } from './scene'

const AXES = [
  ['aim', 'Effektivisering – Förnyelse', 'Efficiency – Renewal'],
  ['method', 'Standardisering – Nytänkande', 'Standardisation – New thinking'],
  ['risk', 'Stabilitet – Risktagande', 'Stability – Risk-taking'],
  ['relation', 'Transaktion – Nära samarbete', 'Transaction – Close collaboration'],
  ['outcome', 'Känt på förhand – Växer fram', 'Known in advance – Emerges on the way'],
  [
    'gain',
    'Kortsiktig kostnadsminskning – Kunskapsutveckling',
    'Short-term saving – Knowledge development',
  ],
  [
    'source',
    'Stordriftsfördelar – Kompetens och resurser',
    'Economies of scale – Competence and resources',
  ],
] as const

const RISK = 'dilemma.risk'

/** Answers of a row in the order of the dimensions, on a scale from -3 to 3. */
function answers(...values: readonly number[]) {
  return Object.fromEntries(AXES.map(([id], index) => [`dilemma.${id}`, values[index] ?? 0]))
}

/** The dilemma with three contracts; one answer of the first one goes from one end to the other. */
export const dilemmaScene: Scene = {
  definition: dilemma,
  domain: Object.fromEntries(AXES.map(([id]) => [`dilemma.${id}`, [-3, 3] as const])),
  axes: AXES.map(([id, sv, en]) => ({ field: `dilemma.${id}`, name: { sv, en } })),
  regions: {
    dilemma: { sv: 'Dilemma', en: 'Dilemma' },
    'innovation-logic': { sv: 'Innovationslogik', en: 'Innovation logic' },
    'sourcing-logic': { sv: 'Sourcinglogik', en: 'Sourcing logic' },
    'no-clear-logic': { sv: 'Ingen tydlig logik', en: 'No clear logic' },
  },
  rows: [
    { id: 'a', label: 'Alfa', ...answers(-3, -1.5, 1.8, -3, -2, 0.6, 1.2) },
    { id: 'b', label: 'Beta', ...answers(2.4, 1.5, 3, 2, 1, 2.7, 1) },
    { id: 'c', label: 'Gamma', ...answers(-2, -3, -3, -2, -3, -1, -3) },
  ],
  homes: { a: 'dilemma', b: 'innovation-logic', c: 'sourcing-logic' },
  journey: {
    id: 'a',
    handle: 2,
    before: { [RISK]: 1.8 },
    changes: { [RISK]: -1.2 },
    from: 'dilemma',
    to: 'sourcing-logic',
    cellsBefore: ['−3', '−1,5', '1,8', '−3', '−2', '0,6', '1,2', 'Dilemma'],
    cellsAfter: ['−3', '−1,5', '−1,2', '−3', '−2', '0,6', '1,2', 'Sourcinglogik'],
  },
  sentences: {
    moved: {
      sv: 'Alfa: Stabilitet – Risktagande −1,2. Från Dilemma till Sourcinglogik.',
      en: 'Alfa: Stability – Risk-taking -1.2. From Dilemma to Sourcing logic.',
    },
    undone: {
      sv: 'Ångrat. Alfa: Stabilitet – Risktagande 1,8. Läsning: Dilemma.',
      en: 'Undone. Alfa: Stability – Risk-taking 1.8. Reading: Dilemma.',
    },
    redone: {
      sv: 'Gjort om. Alfa: Stabilitet – Risktagande −1,2. Läsning: Sourcinglogik.',
      en: 'Done again. Alfa: Stability – Risk-taking -1.2. Reading: Sourcing logic.',
    },
    grabbed: {
      sv: 'Alfa är gripet: Stabilitet – Risktagande 1,8. Piltangenterna ändrar, Enter släpper, Escape ångrar.',
      en: 'Alfa is grabbed: Stability – Risk-taking 1.8. Arrow keys change it, Enter drops it, Escape takes it back.',
    },
    armed: {
      sv: 'Ett svar för Alfa ska ändras. Tryck på platsen dit det ska, eller Escape för att avbryta.',
      en: 'An answer for Alfa is to change. Tap the place it is to go to, or press Escape to cancel.',
    },
    cancelled: {
      sv: 'Ändringen avbröts. Alfa: Stabilitet – Risktagande 1,8. Läsning: Dilemma.',
      en: 'Change cancelled. Alfa: Stability – Risk-taking 1.8. Reading: Dilemma.',
    },
    refused: {
      sv: 'Ändringen kunde inte sparas. Alfa är som förut.',
      en: 'The change could not be saved. Alfa is as it was.',
    },
    gone: {
      sv: 'Ändringen avbröts: Alfa finns inte längre.',
      en: 'Change cancelled: Alfa no longer exists.',
    },
    changedElsewhere: {
      sv: 'Ändringen avbröts: Alfa ändrades någon annanstans.',
      en: 'Change cancelled: Alfa was changed elsewhere.',
    },
  },
  // A few handles on one spot stand beside each other.
  stacks: false,
  counted: false,
  labelled: false,
  role: { sv: 'flyttbart svar', en: 'movable answer' },
  // The portfolio's scales run from 0 to 10: turned into answers, the same way each time.
  crowd: async (count) =>
    (await crowdOf(count)).map(({ id, label, ...row }) => {
      const scales = Object.values(row).filter((value) => typeof value === 'number')
      const values = AXES.map((_, axis) => ((scales[axis % scales.length] ?? 5) / 10) * 6 - 3)
      return { id, label, ...answers(...values.map((value) => Math.round(value * 10) / 10)) }
    }),
}
