import type { Messages } from '../../i18n/catalogue'

/** English texts of ambition and capability. */
export const en: Messages = {
  'capacity.title': 'Is there capability enough for the ambition?',
  'capacity.name': 'ambition and capability',
  'capacity.axis.innovationCapability': 'Innovation capability',
  'capacity.axis.innovationCapability.low': 'Low',
  'capacity.axis.innovationCapability.high': 'High',
  'capacity.axis.innovationCapability.reading':
    'Competence, organisation, access to resources from outside and money, and how they work together.',
  'capacity.axis.innovationAmbition': 'Innovation ambition',
  'capacity.axis.innovationAmbition.low': 'Low',
  'capacity.axis.innovationAmbition.high': 'High',
  'capacity.axis.innovationAmbition.reading':
    'From stepwise improvement of what exists to something substantially new.',
  'capacity.region.ambition-outruns-capability': 'Ambition outruns capability',
  'capacity.region.ambition-outruns-capability.reading':
    'There is capability for stepwise improvement at best. Build capability, or lower the ambition.',
  'capacity.region.suitable-capacity': 'Suitable capacity',
  'capacity.region.suitable-capacity.reading':
    'The ambition is met by enough capability in the partnership.',
  'capacity.region.unused-capability': 'Unused capability',
  'capacity.region.unused-capability.reading':
    'There is more capability than the ambition uses: room for a higher ambition.',
  'capacity.tolerance': 'Width of the band on either side',
  'capacity.gap.outruns': 'Ambition exceeds capability by {gap}.',
  'capacity.gap.outruns.share': 'Ambition exceeds capability by {gap} of the scale.',
  'capacity.gap.unused': 'Capability exceeds ambition by {gap}.',
  'capacity.gap.unused.share': 'Capability exceeds ambition by {gap} of the scale.',
  'capacity.back.outruns':
    'Shortest way back: lower the ambition to {ambition} or raise the capability to {capability}.',
  'capacity.back.unused':
    'Shortest way back: raise the ambition to {ambition} or put capability to other use, down to {capability}.',
  'figure.readings': 'What the areas mean',
  'figure.borders': 'An initiative exactly on the edge of the band belongs to the band.',
}
