import { chart, type ValidBlock } from './block'

const at = (written: string, x: number, y: number): ValidBlock => ({
  name: `coordinates ${JSON.stringify(written)}`,
  text: chart(`A: ${written}`, 'B: [1, 0]'),
  says: {
    points: [
      ['A', x, y],
      ['B', 1, 0],
    ],
  },
})

/** How coordinates may be written: as Mermaid knows them, and as people do. */
export const POINTS: readonly ValidBlock[] = [
  at('[0, 1]', 0, 1),
  at('[0.3,0.6]', 0.3, 0.6),
  at('  [  0.3  ,  0.6  ]  ', 0.3, 0.6),
  at('[0.1000000000000000055511151231257827, 0.0000000001]', 0.1, 1e-10),
  at('[.5, .25]', 0.5, 0.25),
  at('[1.0, 0.0]', 1, 0),
  at('[01, 00.5]', 1, 0.5),
  at('[-0, +1]', 0, 1),
  at('[1e-3, 2E-1]', 0.001, 0.2),
  at('[0,5, 0,2]', 0.5, 0.2),
  at('[0,5,0,2]', 0.5, 0.2),
  at('[0,5 ; 0,2]', 0.5, 0.2),
  at('[0.5; 1]', 0.5, 1),
  at('[0,5, 1]', 0.5, 1),
  at('[1, 0,5]', 1, 0.5),
  at('[0,5,1]', 0.5, 1),
  at('[1,0,5]', 1, 0.5),
  at('[,5, ,25]', 0.5, 0.25),
  {
    name: 'no space at all',
    text: chart('"A":[0.5,0.25]'),
    says: { points: [['A', 0.5, 0.25]] },
  },
  {
    name: 'one label twice',
    text: chart('A: [0, 0]', 'A: [1, 1]'),
    says: {
      points: [
        ['A', 0, 0],
        ['A', 1, 1],
      ],
    },
  },
]
