import { type MatrixOptions, matrixOf } from '@kvadrant/core'
import { planeSentences } from './planeSentences'
import { crowdOf } from './portfolio'
import type { InBoth, Scene } from './scene'
import { wordFor } from './crowdWords'

const X = 'likelihood'
const Y = 'impact'

/** A matrix keeps the language that it is written in, whatever the locale. */
const said = (text: string): InBoth => ({ sv: text, en: text })

const LIKELIHOODS = ['Osannolik', 'Möjlig', 'Trolig', 'Säker']
const IMPACTS = ['Liten', 'Märkbar', 'Stor']

const stepsOf = (prefix: string, names: readonly string[]) =>
  names.map((name, index) => ({ word: `${prefix}${index + 1}`, name }))

/** What is done about a risk of each impact, by its likelihood, from the greatest impact down. */
const ANSWERS = [
  ['Bevaka', 'Åtgärda', 'Stoppa', 'Stoppa'],
  ['Godta', 'Bevaka', 'Åtgärda', 'Stoppa'],
  ['Godta', 'Godta', 'Bevaka', 'Åtgärda'],
]

/** Four columns and three rows, with words on both axes. */
export const riskMatrix: MatrixOptions = {
  id: 'risk',
  title: 'Vilka risker tål vi?',
  axes: [
    { field: X, name: 'Sannolikhet', steps: stepsOf('s', LIKELIHOODS) },
    { field: Y, name: 'Följd', steps: stepsOf('f', IMPACTS) },
  ],
  regions: ANSWERS.map((row, fromTop) =>
    row.map((name, column) => ({ id: `f${IMPACTS.length - fromTop}-s${column + 1}`, name })),
  ),
}

const wordsOf = (axis: 0 | 1) =>
  (riskMatrix.axes[axis].steps ?? []).map(({ word, name }) => ({ word, name: said(name) }))

/** An ordinal matrix with three risks; one of them becomes likelier. */
export const riskScene: Scene = {
  definition: matrixOf(riskMatrix),
  domain: {},
  axes: [
    { field: X, name: said('Sannolikhet'), words: wordsOf(0) },
    { field: Y, name: said('Följd'), words: wordsOf(1) },
  ],
  regions: Object.fromEntries(riskMatrix.regions.flat().map(({ id, name }) => [id, said(name)])),
  rows: [
    { id: 'a', label: 'Alfa', group: 'Teknik', [X]: 's2', [Y]: 'f2' },
    { id: 'b', label: 'Beta', group: 'Vård', [X]: 's1', [Y]: 'f1' },
    { id: 'c', label: 'Gamma', group: 'Teknik', [X]: 's4', [Y]: 'f3' },
  ],
  homes: { a: 'f2-s2', b: 'f1-s1', c: 'f3-s4' },
  journey: {
    id: 'a',
    before: { [X]: 's2' },
    changes: { [X]: 's4' },
    from: 'f2-s2',
    to: 'f2-s4',
    cellsBefore: ['Möjlig', 'Märkbar', 'Bevaka'],
    cellsAfter: ['Säker', 'Märkbar', 'Stoppa'],
  },
  sentences: planeSentences({
    label: 'Alfa',
    before: said('sannolikhet Möjlig, följd Märkbar'),
    after: said('sannolikhet Säker, följd Märkbar'),
    from: said('Bevaka'),
    to: said('Stoppa'),
  }),
  // What lies in one cell stands there in a list.
  stacks: false,
  counted: false,
  namedFromPx: { few: 768, many: 1600 },
  crowd: async (count) =>
    (await crowdOf(count)).map((row) => ({
      ...row,
      [X]: wordFor(row['organisationalComplexity'], wordsOf(0)),
      [Y]: wordFor(row['innovationComplexity'], wordsOf(1)),
    })),
}
