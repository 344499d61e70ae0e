import type { Messages } from '../../i18n/catalogue'

/** Swedish texts of ambition and capability. */
export const sv: Messages = {
  'capacity.title': 'Räcker kraften till ambitionen?',
  'capacity.name': 'ambition och kraft',
  'capacity.axis.innovationCapability': 'Innovationskraft',
  'capacity.axis.innovationCapability.low': 'Låg',
  'capacity.axis.innovationCapability.high': 'Hög',
  'capacity.axis.innovationCapability.reading':
    'Kompetens, organisation, tillgång till resurser utifrån och ekonomi, och hur de hänger ihop.',
  'capacity.axis.innovationAmbition': 'Innovationsambition',
  'capacity.axis.innovationAmbition.low': 'Låg',
  'capacity.axis.innovationAmbition.high': 'Hög',
  'capacity.axis.innovationAmbition.reading':
    'Från stegvisa förbättringar av det som finns till något påtagligt nytt.',
  'capacity.region.ambition-outruns-capability': 'Ambitionen överstiger kraften',
  'capacity.region.ambition-outruns-capability.reading':
    'Kraften räcker i bästa fall till stegvisa förbättringar. Bygg kraft eller sänk ambitionen.',
  'capacity.region.suitable-capacity': 'Lämplig kapacitet',
  'capacity.region.suitable-capacity.reading':
    'Ambitionen möts av tillräcklig kraft i partnerskapet.',
  'capacity.region.unused-capability': 'Outnyttjad kraft',
  'capacity.region.unused-capability.reading':
    'Det finns mer kraft än ambitionen använder: här ryms en högre ambition.',
  'capacity.tolerance': 'Bandets bredd åt vardera hållet',
  'capacity.gap.outruns': 'Ambitionen överstiger kraften med {gap}.',
  'capacity.gap.outruns.share': 'Ambitionen överstiger kraften med {gap} av skalan.',
  'capacity.gap.unused': 'Kraften överstiger ambitionen med {gap}.',
  'capacity.gap.unused.share': 'Kraften överstiger ambitionen med {gap} av skalan.',
  'capacity.back.outruns':
    'Närmaste väg in: sänk ambitionen till {ambition} eller höj kraften till {capability}.',
  'capacity.back.unused':
    'Närmaste väg in: höj ambitionen till {ambition} eller för över kraft till annat, ned till {capability}.',
  'figure.readings': 'Vad områdena betyder',
  'figure.borders': 'En satsning precis på bandets kant hör till bandet.',
}
