import { chart, type ValidBlock } from './block'

const axis = (name: string, written: string, low: string, high: string): ValidBlock => ({
  name: `x-axis: ${name}`,
  text: chart(`x-axis ${written}`, 'y-axis "ner" --> "upp"'),
  says: { axes: { x: [low, high], y: ['ner', 'upp'] } },
})

/** How axes may be written. */
export const AXES: readonly ValidBlock[] = [
  axis('two ends', 'Låg nytta --> Hög nytta', 'Låg nytta', 'Hög nytta'),
  axis('two ends in quotes', '"Låg --> lägst" --> "Hög; högst"', 'Låg --> lägst', 'Hög; högst'),
  axis('one in quotes', 'Låg --> "Hög"', 'Låg', 'Hög'),
  axis('one end', 'Låg nytta', 'Låg nytta', ''),
  axis('one end and an arrow', '"Låg nytta" -->', 'Låg nytta', ''),
  axis('the other end', '--> Hög', '', 'Hög'),
  axis('a space for an end', '" " --> "Hög"', '', 'Hög'),
  axis('a long arrow without space', 'Låg------>Hög', 'Låg', 'Hög'),
  axis('dashes that are no arrow', 'E-post -- nu -> sen --> Hög', 'E-post -- nu -> sen', 'Hög'),
  axis('a comment behind it', 'Låg --> Hög %% kommentar', 'Låg', 'Hög'),
]
