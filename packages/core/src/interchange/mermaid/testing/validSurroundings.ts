import type { ValidBlock } from './block'

const says: ValidBlock['says'] = { title: 'Läget', points: [['A', 0.25, 0.75]] }

/** What may stand around a chart, and between its lines. */
export const SURROUNDINGS: readonly ValidBlock[] = [
  { name: 'a word alone', text: 'quadrantChart', says: {} },
  { name: 'lines', text: 'quadrantChart\n  title Läget\n  A: [0.25, 0.75]\n', says },
  { name: 'CRLF', text: 'quadrantChart\r\ntitle Läget\r\nA: [0.25, 0.75]\r\n', says },
  { name: 'CR', text: 'quadrantChart\rtitle Läget\rA: [0.25, 0.75]', says },
  { name: 'tabs', text: '\tquadrantChart\n\ttitle\tLäget\n\tA:\t[0.25,\t0.75]', says },
  { name: 'empty lines', text: '\n\n  quadrantChart\n\n\ntitle Läget\n\n \nA: [0.25, 0.75]', says },
  { name: 'a byte order mark', text: '\ufeffquadrantChart\ntitle Läget\nA: [0.25, 0.75]', says },
  { name: 'any case', text: 'QUADRANTCHART\nTitle Läget\nA: [0.25, 0.75]', says },
  {
    name: 'semicolons',
    text: 'quadrantChart; A: [0.25, 0.75];; x-axis låg --> hög; quadrant-1 Gör; title Läget',
    says: { ...says, axes: { x: ['låg', 'hög'], y: ['', ''] }, quadrants: ['Gör', '', '', ''] },
  },
  { name: 'a statement behind the word', text: 'quadrantChart title Läget\nA: [0.25, 0.75]', says },
  {
    name: 'comments',
    text: '%% före\nquadrantChart %% här\n%% x-axis a\ntitle Läget\n  %%B: [0, 0]\nA: [0.25, 0.75] %% C: [0, 0]\n%%',
    says,
  },
  {
    name: 'a directive',
    text: "%%{init: {'quadrantChart': {'chartWidth': 400}}}%%\nquadrantChart\ntitle Läget\nA: [0.25, 0.75]",
    says,
  },
  {
    name: 'a directive over several lines, and one among the statements',
    text: '%%{\n  init: {\n    "theme": "dark"\n  }\n}%%\nquadrantChart\ntitle Läget\n%%{wrap}%%\nA: [0.25, 0.75]',
    says,
  },
  {
    name: 'frontmatter',
    text: '---\ntitle: Läget\nconfig:\n  quadrantChart:\n    chartWidth: 400\n---\nquadrantChart\nA: [0.25, 0.75]',
    says,
  },
  {
    name: 'a title in quotes in the frontmatter',
    text: '\n  ---\n  title: "Läget"\n  ---\n  quadrantChart\n  A: [0.25, 0.75]',
    says,
  },
  {
    name: 'a title in single quotes, and a comment behind a plain one',
    text: "---\ntitle: 'It''s # here'\n---\nquadrantChart",
    says: { title: "It's # here" },
  },
  {
    name: 'a remark behind a title in the frontmatter',
    text: '---\ntitle: Läget # nu\n---\nquadrantChart\nA: [0.25, 0.75]',
    says,
  },
  {
    name: 'a title of its own before that of the frontmatter',
    text: '---\ntitle: Annat\n---\nquadrantChart\ntitle Läget\nA: [0.25, 0.75]',
    says,
  },
  {
    name: 'a fence',
    text: '```mermaid\nquadrantChart\ntitle Läget\nA: [0.25, 0.75]\n```\n',
    says,
  },
  {
    name: 'a fence of tildes, longer at its end',
    text: '  ~~~ mermaid\n  quadrantChart\n  title Läget\n  A: [0.25, 0.75]\n  ~~~~\n',
    says,
  },
  {
    name: 'a document around it',
    text: '# Rapport\n\n```js\nlet a = [0, 1]\n```\n\nSe figuren.\n\n```mermaid\n---\ntitle: Läget\n---\nquadrantChart\nA: [0.25, 0.75]\n```\n\nB: [0, 0] är inte med.\n',
    says,
  },
  {
    name: 'words for readers who do not see',
    text: 'quadrantChart\naccTitle: Fyra rutor\naccDescr: En rad\naccDescr {\n  Flera\n  B: [0, 0]\n}\ntitle Läget\nA: [0.25, 0.75]',
    says,
  },
]
