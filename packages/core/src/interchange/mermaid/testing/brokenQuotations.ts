import { type BrokenBlock, chart } from './block'

/** Quotation marks in wrong places. The texts are read with the marks in them. */
export const BROKEN_QUOTATIONS: readonly BrokenBlock[] = [
  {
    name: 'a label that is never closed',
    text: chart('"A: [0, 1]', 'B: [1, 0]'),
    reports: [['quote-unclosed', 1, 0]],
    labels: ['"A', 'B'],
  },
  {
    name: 'two labels that are never closed',
    text: chart('"A: [0, 1]', '"B: [1, 0]'),
    reports: [
      ['quote-unclosed', 1, 0],
      ['quote-unclosed', 2, 0],
    ],
    labels: ['"A', '"B'],
  },
  {
    name: 'a label that is never closed before one that is',
    text: chart('"A: [0, 1]', '  "B": [1, 0]'),
    reports: [['quote-unclosed', 1, 0]],
    labels: ['"A', 'B'],
  },
  {
    name: 'an axis that is never closed',
    text: chart('x-axis "låg --> hög', 'A: [0, 1]'),
    reports: [['quote-unclosed', 1, 7]],
    labels: ['A'],
  },
  {
    name: 'the other end of an axis that is never closed',
    text: chart('x-axis låg --> "hög', 'A: [0, 1]'),
    reports: [['quote-unclosed', 1, 15]],
    labels: ['A'],
  },
  {
    name: 'Markdown that is never closed',
    text: chart('"`A": [0, 1]', 'B: [1, 0]'),
    reports: [
      ['quote-unclosed', 1, 0],
      ['quote-misplaced', 1, 3],
    ],
    labels: ['"`A"', 'B'],
  },
  {
    name: 'marks inside a label',
    text: chart('Säg "hej": [0, 1]'),
    reports: [['quote-misplaced', 1, 4]],
    labels: ['Säg "hej"'],
  },
  {
    name: 'inches',
    text: chart('5" skärm: [0, 1]'),
    reports: [['quote-misplaced', 1, 1]],
    labels: ['5" skärm'],
  },
  {
    name: 'marks doubled as in a table',
    text: chart('"Säg ""hej""": [0, 1]'),
    reports: [['quote-misplaced', 1, 6]],
    labels: ['Säg "hej"""'],
  },
  {
    name: 'a stroke before a mark',
    text: chart('"Säg \\"hej\\"": [0, 1]'),
    reports: [['quote-misplaced', 1, 11]],
    labels: ['Säg \\hej\\""'],
  },
  {
    name: 'a mark in the name of a quadrant',
    text: chart('quadrant-1 Gör "nu"'),
    reports: [['quote-misplaced', 1, 15]],
  },
]
