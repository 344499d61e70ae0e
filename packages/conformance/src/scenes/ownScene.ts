import type { FigureDefinition } from '@kvadrant/core'
import { planeSentences } from './planeSentences'
import { crowdOf } from './portfolio'
import type { InBoth, Scene } from './scene'

const X = 'hoursNow'
const Y = 'hoursToBuild'

/** The figure is written in Swedish alone. */
const said = (text: string): InBoth => ({ sv: text, en: text })

const now = 'timmar om året för hand'
const build = 'timmar att bygga och vårda'

/**
 * A figure that a host made for itself, as the guide tells it, with three rows.
 *
 * @param definition The guide's own: hours by hand against hours to automate.
 */
export const ownScene = (definition: FigureDefinition): Scene => ({
  definition,
  domain: { [X]: [0, 400], [Y]: [0, 400] },
  axes: [
    { field: X, name: said('Timmar om året för hand') },
    { field: Y, name: said('Timmar att bygga och vårda') },
  ],
  regions: { 'by-hand': said('Gör för hand'), automate: said('Automatisera') },
  rows: [
    { id: 'a', label: 'Alfa', group: 'Teknik', [X]: 80, [Y]: 160 },
    { id: 'b', label: 'Beta', group: 'Vård', [X]: 40, [Y]: 320 },
    { id: 'c', label: 'Gamma', group: 'Teknik', [X]: 360, [Y]: 60 },
  ],
  homes: { a: 'by-hand', b: 'by-hand', c: 'automate' },
  journey: {
    id: 'a',
    before: { [X]: 80 },
    changes: { [X]: 240 },
    from: 'by-hand',
    to: 'automate',
    cellsBefore: ['80', '160', 'Gör för hand'],
    cellsAfter: ['240', '160', 'Automatisera'],
  },
  sentences: planeSentences({
    label: 'Alfa',
    before: said(`${now} 80, ${build} 160`),
    after: said(`${now} 240, ${build} 160`),
    from: said('Gör för hand'),
    to: said('Automatisera'),
  }),
  outside: {
    row: { id: 'o', label: 'Omega', [X]: 480, [Y]: 80 },
    field: X,
    other: { field: Y, value: 160 },
  },
  crowd: async (count) =>
    (await crowdOf(count)).map((row) => ({
      ...row,
      [X]: Number(row['organisationalComplexity']) * 40,
      [Y]: Number(row['innovationComplexity']) * 40,
    })),
})
