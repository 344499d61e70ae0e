import type { Messages } from '../../i18n/catalogue'

/** English texts of the complexity quadrant. */
export const en: Messages = {
  'complexity.title': 'Complexity: who should do what?',
  'complexity.name': 'the complexity quadrant',
  'complexity.axis.organisationalComplexity': 'Organisational complexity',
  'complexity.axis.organisationalComplexity.low': 'Low',
  'complexity.axis.organisationalComplexity.high': 'High',
  'complexity.axis.organisationalComplexity.reading':
    'How many units are joined together, and how clear the interfaces between them are.',
  'complexity.axis.innovationComplexity': 'Innovation complexity',
  'complexity.axis.innovationComplexity.low': 'Low',
  'complexity.axis.innovationComplexity.high': 'High',
  'complexity.axis.innovationComplexity.reading':
    'How much is new, how well its parts are known and how they depend on each other.',
  'complexity.region.standard-sourcing': 'Standard sourcing',
  'complexity.region.standard-sourcing.reading':
    'A few parties who know each other, known technology and simple interfaces. A clear delivery contract is enough.',
  'complexity.region.unnecessary-collaboration': 'Unnecessary collaboration',
  'complexity.region.unnecessary-collaboration.reading':
    'Many parties for a small improvement. Coordination costs more than it gives: involve fewer.',
  'complexity.region.costly-and-difficult': 'Costly and difficult',
  'complexity.region.costly-and-difficult.reading':
    'Much is new, but the organisation is too thin for the uncertainty. Done at a distance it gets costly and often fails.',
  'complexity.region.collaboration': 'Collaboration',
  'complexity.region.collaboration.reading':
    'Dedicated teams of complementary skills and project leadership with a mandate. Often too heavy for a small municipality alone.',
}
