import { type MatrixOptions, matrixOf } from '@kvadrant/core'
import { planeSentences } from './planeSentences'
import { crowdOf } from './portfolio'
import type { InBoth, Scene } from './scene'

const X = 'effort'
const Y = 'value'

/** A matrix keeps the language that it is written in, whatever the locale. */
const said = (text: string): InBoth => ({ sv: text, en: text })

/** Three columns and two rows, split where the host wants them split. */
export const effortMatrix: MatrixOptions = {
  title: 'Vad är värt arbetet?',
  axes: [
    { field: X, name: 'Arbete', domain: [0, 10], splits: [2, 6] },
    { field: Y, name: 'Nytta', domain: [0, 10], splits: [6] },
  ],
  regions: [
    [
      { id: 'now', name: 'Ta den', tone: 'green' },
      { id: 'steps', name: 'I etapper', tone: 'sand' },
      { id: 'programme', name: 'Eget program', tone: 'rose' },
    ],
    [
      { id: 'spare', name: 'När det finns tid' },
      { id: 'question', name: 'Ifrågasätt', tone: 'sand' },
      { id: 'no', name: 'Tacka nej', tone: 'rose' },
    ],
  ],
}

/** A matrix of three by two cells with three rows. */
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
    { id: 'c', label: 'Gamma', group: 'Teknik', [X]: 8, [Y]: 7 },
  ],
  homes: { a: 'question', b: 'now', c: 'programme' },
  journey: {
    id: 'a',
    before: { [X]: 4 },
    changes: { [X]: 7.5 },
    from: 'question',
    to: 'no',
    cellsBefore: ['4', '3', 'Ifrågasätt'],
    cellsAfter: ['7,5', '3', 'Tacka nej'],
  },
  sentences: planeSentences({
    label: 'Alfa',
    before: said('arbete 4, nytta 3'),
    after: { sv: 'arbete 7,5, nytta 3', en: 'arbete 7.5, nytta 3' },
    from: said('Ifrågasätt'),
    to: said('Tacka nej'),
  }),
  outside: {
    row: { id: 'o', label: 'Omega', [X]: 12, [Y]: 2 },
    field: X,
    other: { field: Y, value: 4 },
  },
  split: { field: Y, from: 6, to: 4 },
  crowd: async (count) =>
    (await crowdOf(count)).map((row) => ({
      ...row,
      [X]: row['organisationalComplexity'],
      [Y]: row['innovationComplexity'],
    })),
}
