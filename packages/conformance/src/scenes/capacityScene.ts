import { capacity } from '@kvadrant/core'
import { planeSentences } from './planeSentences'
import { crowdOf } from './portfolio'
import type { Scene } from './scene'

const X = 'innovationCapability'
const Y = 'innovationAmbition'

const regions = {
  'ambition-outruns-capability': {
    sv: 'Ambitionen överstiger kraften',
    en: 'Ambition outruns capability',
  },
  'suitable-capacity': { sv: 'Lämplig kapacitet', en: 'Suitable capacity' },
  'unused-capability': { sv: 'Outnyttjad kraft', en: 'Unused capability' },
}

/** Ambition and capability with three initiatives on scales from 0 to 10. */
export const capacityScene: Scene = {
  definition: capacity,
  domain: { [X]: [0, 10], [Y]: [0, 10] },
  axes: [
    { field: X, name: { sv: 'Innovationskraft', en: 'Innovation capability' } },
    { field: Y, name: { sv: 'Innovationsambition', en: 'Innovation ambition' } },
  ],
  regions,
  rows: [
    { id: 'a', label: 'Alfa', group: 'Teknik', [X]: 4, [Y]: 3 },
    { id: 'b', label: 'Beta', group: 'Vård', [X]: 2, [Y]: 8 },
    { id: 'c', label: 'Gamma', group: 'Teknik', [X]: 8, [Y]: 7 },
  ],
  homes: { a: 'suitable-capacity', b: 'ambition-outruns-capability', c: 'suitable-capacity' },
  journey: {
    id: 'a',
    before: { [X]: 4 },
    changes: { [X]: 7.5 },
    from: 'suitable-capacity',
    to: 'unused-capability',
    cellsBefore: ['4', '3', 'Lämplig kapacitet'],
    cellsAfter: ['7,5', '3', 'Outnyttjad kraft'],
  },
  sentences: planeSentences({
    label: 'Alfa',
    before: {
      sv: 'innovationskraft 4, innovationsambition 3',
      en: 'innovation capability 4, innovation ambition 3',
    },
    after: {
      sv: 'innovationskraft 7,5, innovationsambition 3',
      en: 'innovation capability 7.5, innovation ambition 3',
    },
    from: regions['suitable-capacity'],
    to: regions['unused-capability'],
  }),
  outside: {
    row: { id: 'o', label: 'Omega', [X]: 12, [Y]: 2 },
    field: X,
    other: { field: Y, value: 4 },
  },
  crowd: crowdOf,
}
