import { type MatrixOptions, matrixOf } from '@kvadrant/core'
import { planeSentences } from './planeSentences'
import { crowdOf } from './portfolio'
import type { InBoth, Scene } from './scene'

const X = 'effort'
const Y = 'value'

/** A matrix keeps the language that it is written in, whatever the locale. */
const said = (text: string): InBoth => ({ sv: text, en: text })

/** Two columns and three rows, split where the host wants them split. */
export const effortMatrix: MatrixOptions = {
  title: 'Vad är värt arbetet?',
  axes: [
    { field: X, name: 'Arbete', domain: [0, 10], splits: [5] },
    { field: Y, name: 'Nytta', domain: [0, 10], splits: [4, 7] },
  ],
  regions: [
    [
      { id: 'now', name: 'Ta den', tone: 'green' },
      { id: 'programme', name: 'Eget program', tone: 'sand' },
    ],
    [
      { id: 'steps', name: 'I etapper', tone: 'sand' },
      { id: 'question', name: 'Ifrågasätt', tone: 'sand' },
    ],
    [
      { id: 'spare', name: 'När det finns tid' },
      { id: 'no', name: 'Tacka nej', tone: 'rose' },
    ],
  ],
}

/** A matrix of two by three cells with three rows. */
export const matrixScene: Scene = {
  definition: matrixOf(effortMatrix),
  domain: { [X]: [0, 10], [Y]: [0, 10] },
  axes: [
    { field: X, name: said('Arbete') },
    { field: Y, name: said('Nytta') },
  ],
  regions: Object.fromEntries(effortMatrix.regions.flat().map(({ id, name }) => [id, said(name)])),
  rows: [
    { id: 'a', label: 'Alfa', group: 'Teknik', [X]: 4, [Y]: 3 },
    { id: 'b', label: 'Beta', group: 'Vård', [X]: 1, [Y]: 8 },
    { id: 'c', label: 'Gamma', group: 'Teknik', [X]: 8, [Y]: 8 },
  ],
  homes: { a: 'spare', b: 'now', c: 'programme' },
  journey: {
    id: 'a',
    before: { [X]: 4 },
    changes: { [X]: 7.5 },
    from: 'spare',
    to: 'no',
    cellsBefore: ['4', '3', 'När det finns tid'],
    cellsAfter: ['7,5', '3', 'Tacka nej'],
  },
  sentences: planeSentences({
    label: 'Alfa',
    before: said('arbete 4, nytta 3'),
    after: { sv: 'arbete 7,5, nytta 3', en: 'arbete 7.5, nytta 3' },
    from: said('När det finns tid'),
    to: said('Tacka nej'),
  }),
  outside: {
    row: { id: 'o', label: 'Omega', [X]: 12, [Y]: 2 },
    field: X,
    other: { field: Y, value: 4 },
  },
  split: { field: X, from: 5, to: 3 },
  crowd: async (count) =>
    (await crowdOf(count)).map((row) => ({
      ...row,
      [X]: row['organisationalComplexity'],
      [Y]: row['innovationComplexity'],
    })),
}
