import type { Messages } from '../../i18n/catalogue'

/** Swedish texts of the complexity quadrant. */
export const sv: Messages = {
  'complexity.title': 'Komplexitet: vem ska göra vad?',
  'complexity.name': 'komplexitetskvadranten',
  'complexity.axis.organisationalComplexity': 'Organisatorisk komplexitet',
  'complexity.axis.organisationalComplexity.low': 'Låg',
  'complexity.axis.organisationalComplexity.high': 'Hög',
  'complexity.axis.organisationalComplexity.reading':
    'Hur många enheter som kopplas ihop, och hur tydliga gränssnitten mellan dem är.',
  'complexity.axis.innovationComplexity': 'Innovationskomplexitet',
  'complexity.axis.innovationComplexity.low': 'Låg',
  'complexity.axis.innovationComplexity.high': 'Hög',
  'complexity.axis.innovationComplexity.reading':
    'Hur mycket som är nytt, hur väl delarna är kända och hur de hänger ihop.',
  'complexity.region.standard-sourcing': 'Standardsourcing',
  'complexity.region.standard-sourcing.reading':
    'Få aktörer som känner varandra, känd teknik och enkla gränssnitt. Ett tydligt leveransavtal räcker.',
  'complexity.region.unnecessary-collaboration': 'Onödig samverkan',
  'complexity.region.unnecessary-collaboration.reading':
    'Många parter för en liten förbättring. Samordningen kostar mer än den ger: minska antalet parter.',
  'complexity.region.costly-and-difficult': 'Dyrt och svårt',
  'complexity.region.costly-and-difficult.reading':
    'Mycket är nytt men organisationen är för tunn för osäkerheten. På distans blir det dyrt och går ofta fel.',
  'complexity.region.collaboration': 'Samverkan',
  'complexity.region.collaboration.reading':
    'Särskilda team med kompletterande kompetens och en projektledning med mandat. Ofta för tungt för en liten kommun på egen hand.',
}
