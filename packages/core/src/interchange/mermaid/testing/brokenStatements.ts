import { type BrokenBlock, chart } from './block'

const unreadable = (name: string, line: string): BrokenBlock => ({
  name,
  text: chart(`  ${line}`, 'A: [0, 1]'),
  reports: [['line-unreadable', 1, 2]],
  labels: ['A'],
})

/** Lines that say nothing a chart knows, or the same thing twice. */
export const BROKEN_STATEMENTS: readonly BrokenBlock[] = [
  unreadable('a word', 'Hej'),
  unreadable('a label without coordinates', 'B:'),
  unreadable('a label without a colon', 'B [0.5, 0.5]'),
  unreadable('coordinates without brackets', 'B: 0.5, 0.5'),
  unreadable('other brackets', 'B: (0.5, 0.5)'),
  unreadable('a fifth quadrant', 'quadrant-5 Mer'),
  unreadable('a third axis', 'z-axis Låg --> Hög'),
  unreadable('a class without a name', 'classDef'),
  unreadable('a class without styles', 'classDef first'),
  unreadable('a class whose name is no word', 'classDef é color: #fff'),
  unreadable('a description that is never closed', 'accDescr { B'),
  unreadable('a statement of another chart', 'section Fas 1'),
  {
    name: 'two statements, neither of them known',
    text: chart('Hej; hopp', 'A: [0, 1]; tjo'),
    reports: [
      ['line-unreadable', 1, 0],
      ['line-unreadable', 1, 5],
      ['line-unreadable', 2, 11],
    ],
    labels: ['A'],
  },
  {
    name: 'a title twice',
    text: chart('title A', 'title B'),
    reports: [['statement-repeated', 2, 0]],
  },
  {
    name: 'an axis twice',
    text: chart('x-axis a --> b', '  X-AXIS c'),
    reports: [['statement-repeated', 2, 2]],
  },
  {
    name: 'a quadrant twice',
    text: chart('quadrant-2 a', 'quadrant-2 "b"'),
    reports: [['statement-repeated', 2, 0]],
  },
]
