import { chart, type ValidBlock } from './block'

/** Classes and styles, which are kept as they are written. */
export const STYLES: readonly ValidBlock[] = [
  {
    name: 'styles behind a point',
    text: chart('A: [0.9, 0.0] radius: 12', 'B: [0.8, 0.1]  color: #ff3300 ,stroke-width : 5px;'),
    says: {
      points: [
        ['A', 0.9, 0, undefined, 'radius: 12'],
        ['B', 0.8, 0.1, undefined, 'color: #ff3300', 'stroke-width : 5px'],
      ],
    },
  },
  {
    name: 'a class, with styles and without',
    text: chart(
      'A:::first: [0.5, 0.25]',
      '"B:::c" ::: second-1 : [0.5, 0.25] radius: 3',
      'classDef first color: #109060, radius : 10',
      'CLASSDEF second-1   stroke-color: #0f0',
    ),
    says: {
      points: [
        ['A', 0.5, 0.25, 'first'],
        ['B:::c', 0.5, 0.25, 'second-1', 'radius: 3'],
      ],
      classes: [
        { name: 'first', styles: ['color: #109060', 'radius : 10'] },
        { name: 'second-1', styles: ['stroke-color: #0f0'] },
      ],
    },
  },
  {
    name: 'a colour before a semicolon',
    text: chart('A: [0, 1] color: #ff3300;B: [1, 0]'),
    says: {
      points: [
        ['A', 0, 1, undefined, 'color: #ff3300'],
        ['B', 1, 0],
      ],
    },
  },
  {
    name: 'colons that name no class',
    text: chart('A:::två ord: [0, 1]', 'B::: [1, 0]'),
    says: {
      points: [
        ['A:::två ord', 0, 1],
        ['B::', 1, 0],
      ],
    },
  },
]
