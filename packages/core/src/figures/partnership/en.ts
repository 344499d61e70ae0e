import type { Messages } from '../../i18n/catalogue'

/** English texts of light and heavy partnership. */
export const en: Messages = {
  'partnership.title': 'How heavy a partnership carries the task?',
  'partnership.name': 'the weight of the partnership',
  'partnership.subtitle.one': '{count} initiative from light to heavy partnership.',
  'partnership.subtitle.other': '{count} initiatives from light to heavy partnership.',
  'partnership.axis.partnershipWeight': 'Weight of the partnership',
  'partnership.axis.partnershipWeight.low': 'Light',
  'partnership.axis.partnershipWeight.high': 'Heavy',
  'partnership.region.light': 'Light',
  'partnership.region.light.reading':
    'Takes few resources but shares little knowledge. Once questions get complex, the risk of misunderstanding is high.',
  'partnership.region.in-between': 'In between',
  'partnership.region.in-between.reading':
    'For instance representative collaboration: several organisations have the same need and one takes the lead.',
  'partnership.region.heavy': 'Heavy',
  'partnership.region.heavy.reading':
    'Room for joint problem solving, shared knowledge and a shared culture. Takes a large investment in relations and clear roles.',
  'partnership.band.risk': 'Risk of misunderstanding',
  'partnership.band.resources': 'Resources needed',
  'partnership.band.knowledge': 'Shared knowledge, joint problem solving',
  'partnership.band.note': 'The risk grows with how complex the new is.',
  'partnership.need.too-light': 'Too light for the task: its complexity needs at least {least}.',
  'partnership.need.fitting': 'Fits the task: between {least} and {most} is enough.',
  'partnership.need.too-heavy': 'Heavier than the task needs: {most} is enough.',
  'partnership.need.count.too-light.one': '{count} is too light for its task',
  'partnership.need.count.too-light.other': '{count} are too light for their task',
  'partnership.need.count.too-heavy.one': '{count} is heavier than its task needs',
  'partnership.need.count.too-heavy.other': '{count} are heavier than their tasks need',
  'partnership.tolerance': 'How much lighter or heavier is accepted',
  'figure.readings': 'What the positions mean',
  'figure.borders':
    'The risk of misunderstanding grows with how complex the new is. On the border to light a position counts as in between, on the border to heavy too.',
  'table.region': 'Position',
  'table.remarks': 'Against the task',
}
