import type { DiagnosticCode } from '../../../model/diagnostic'
import { type BrokenBlock, chart } from './block'

const refused = (code: DiagnosticCode, written: string, column = 4): BrokenBlock => ({
  name: `${code}: ${written}`,
  text: chart(`B: ${written}`, 'A: [0, 1]'),
  reports: [[code, 1, column]],
  labels: ['A'],
})

const outside = (written: string): BrokenBlock => ({
  name: `outside: ${written}`,
  text: chart(`B: ${written}`, 'A: [0, 1]'),
  reports: [['value-outside-domain', 1, 4]],
  labels: ['B', 'A'],
})

/** Coordinates that cannot be read, or lie outside of the chart. */
export const BROKEN_POINTS: readonly BrokenBlock[] = [
  refused('value-missing', '[, ]'),
  refused('value-missing', '[0.5, ]'),
  refused('value-missing', '[ , 0.5]'),
  refused('value-not-a-number', '[a, 0.5]'),
  refused('value-not-a-number', '[0.5, hög]'),
  refused('value-not-a-number', '[50 %, 0.5]'),
  refused('value-not-a-number', '[0x1, 0.5]'),
  refused('value-not-a-number', '[NaN, 0.5]'),
  refused('value-not-a-number', '["0.5", 0.5]'),
  refused('value-not-finite', '[1e999, 0.5]'),
  refused('value-ambiguous', '[1,0,1]'),
  refused('value-ambiguous', '[0,0,0]'),
  refused('point-unreadable', '[]', 3),
  refused('point-unreadable', '[0.5]', 3),
  refused('point-unreadable', '[0.5, 0.5, 0.5]', 3),
  refused('point-unreadable', '[0, 5, 0, 5]', 3),
  refused('point-unreadable', '[0,5,0,5,0]', 3),
  refused('point-unreadable', '[0.5; 0.5; 0.5]', 3),
  refused('point-unreadable', '[0.5, 0.5', 3),
  refused('point-unreadable', '[[0.5, 0.5]]', 3),
  refused('point-unreadable', '[0.5, 0.5] C: [0, 0]', 3),
  refused('point-unreadable', `[${'0'.repeat(1000)}, 0.5]`, 3),
  outside('[1.5, 0.5]'),
  outside('[0.5, -0.1]'),
  outside('[75, 0]'),
  outside('[0,5]'),
  {
    name: 'both outside',
    text: chart('B: [-1, 2]'),
    reports: [
      ['value-outside-domain', 1, 4],
      ['value-outside-domain', 1, 4],
    ],
    labels: ['B'],
  },
]
