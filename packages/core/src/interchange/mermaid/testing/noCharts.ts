import type { BrokenBlock } from './block'

const none = (name: string, text: string): BrokenBlock => ({
  name,
  text,
  reports: [['chart-missing']],
})

/** Texts without a chart, and charts with something else around them. */
export const NO_CHARTS: readonly BrokenBlock[] = [
  none('nothing', ''),
  none('space', ' \r\n\t'),
  none('statements without their word', 'title A\nx-axis a --> b\nA: [0.5, 0.5]'),
  none('another chart', 'flowchart LR\n  A --> B'),
  none('a longer word', 'quadrantCharts\nA: [0, 0]'),
  none('the word inside a line', 'en quadrantChart'),
  none('the word in a directive', '%%{init: {\nquadrantChart\n}}%%'),
  none('the word in a comment', '%% quadrantChart'),
  none('frontmatter alone', '---\nquadrantChart: x\n---\n'),
  none('other data', '{"quadrantChart": []}'),
  {
    name: 'words before it',
    text: 'Här är läget:\n\nquadrantChart\nA: [0, 1]',
    reports: [['line-unreadable', 0, 0]],
    labels: ['A'],
  },
  {
    name: 'frontmatter that is never closed',
    text: '---\n  title: A\nquadrantChart\nA: [0, 1]',
    reports: [
      ['line-unreadable', 0, 0],
      ['line-unreadable', 1, 0],
    ],
    labels: ['A'],
  },
  {
    name: 'two charts',
    text: 'quadrantChart\nA: [0, 1]\nquadrantChart\nB: [0, 1]',
    reports: [['chart-repeated', 2, 0]],
    labels: ['A'],
  },
  {
    name: 'two charts in a document',
    text: '```mermaid\nquadrantChart\nA: [0, 1]\n```\nB: [0, 0]\n```mermaid\n  quadrantChart\nC: [0, 1]\n```',
    reports: [['chart-repeated', 6, 0]],
    labels: ['A'],
  },
  {
    name: 'a directive that is never closed',
    text: '%%{init: {\n"theme": "dark"\nquadrantChart\nA: [0, 1]',
    reports: [['line-unreadable', 1, 0]],
    labels: ['A'],
  },
]
