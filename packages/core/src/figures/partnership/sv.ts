import type { Messages } from '../../i18n/catalogue'

/** Swedish texts of light and heavy partnership. */
export const sv: Messages = {
  'partnership.title': 'Hur tungt partnerskap bär uppgiften?',
  'partnership.name': 'partnerskapets tyngd',
  'partnership.subtitle.one': '{count} satsning från lätt till tungt partnerskap.',
  'partnership.subtitle.other': '{count} satsningar från lätt till tungt partnerskap.',
  'partnership.axis.partnershipWeight': 'Partnerskapets tyngd',
  'partnership.axis.partnershipWeight.low': 'Lätt',
  'partnership.axis.partnershipWeight.high': 'Tungt',
  'partnership.region.light': 'Lätt',
  'partnership.region.light.reading':
    'Drar lite resurser men delar lite kunskap. Blir frågorna komplexa är risken för missförstånd stor.',
  'partnership.region.in-between': 'Däremellan',
  'partnership.region.in-between.reading':
    'Till exempel representativ samverkan: flera organisationer har samma behov och en går i täten.',
  'partnership.region.heavy': 'Tungt',
  'partnership.region.heavy.reading':
    'Plats för gemensam problemlösning, delad kunskap och en gemensam kultur. Kräver stor insats i relationer och tydliga roller.',
  'partnership.band.risk': 'Risk för missförstånd',
  'partnership.band.resources': 'Resurser som krävs',
  'partnership.band.knowledge': 'Delad kunskap, gemensam problemlösning',
  'partnership.band.note': 'Risken växer med hur komplext det nya är.',
  'partnership.need.too-light': 'För lätt för uppgiften: komplexiteten behöver minst {least}.',
  'partnership.need.fitting': 'Passar uppgiften: mellan {least} och {most} räcker.',
  'partnership.need.too-heavy': 'Tyngre än uppgiften behöver: {most} räcker.',
  'partnership.need.count.too-light.one': '{count} är för lätt för sin uppgift',
  'partnership.need.count.too-light.other': '{count} är för lätta för sin uppgift',
  'partnership.need.count.too-heavy.one': '{count} är tyngre än uppgiften behöver',
  'partnership.need.count.too-heavy.other': '{count} är tyngre än uppgiften behöver',
  'partnership.tolerance': 'Hur mycket lättare eller tyngre som godtas',
  'figure.readings': 'Vad lägena betyder',
  'figure.borders':
    'Risken för missförstånd växer med hur komplext det nya är. På gränsen till lätt räknas läget som däremellan, på gränsen till tungt också.',
  'table.region': 'Läge',
  'table.remarks': 'Mot uppgiften',
}
