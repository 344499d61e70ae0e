import type { Messages } from '../../i18n/catalogue'
import { cellTexts } from './cellTexts'

const sizes = {
  small: 'Small municipality',
  medium: 'Medium municipality',
  large: 'Large municipality',
}

const stances = {
  wait: 'Wait',
  copy: 'Copy others',
  collaborate: 'Collaborate',
  steer: 'Steer suppliers',
  lead: 'Lead alone',
}

/** Waiting is open to all, whatever their size. */
const wait =
  'As little as possible until there is a standard. That too takes thought about the need.'

/** English texts of the roles. */
export const en: Messages = {
  'roles.title': 'Who leads and who follows?',
  'roles.name': 'the roles',
  'roles.subtitle.one': '{count} initiative by the size of the municipality and its stance.',
  'roles.subtitle.other': '{count} initiatives by the size of the municipality and its stance.',
  'roles.axis.organisationSize': 'Size of the municipality',
  'roles.axis.organisationSize.low': sizes.small,
  'roles.axis.organisationSize.high': sizes.large,
  'roles.axis.stance': 'Stance',
  'roles.axis.stance.low': 'follows',
  'roles.axis.stance.high': 'leads',
  'roles.direction': 'Stance: from following, at the bottom, to leading',
  'roles.step.small': sizes.small,
  'roles.step.medium': sizes.medium,
  'roles.step.large': sizes.large,
  'roles.step.wait': stances.wait,
  'roles.step.copy': stances.copy,
  'roles.step.collaborate': stances.collaborate,
  'roles.step.steer': stances.steer,
  'roles.step.lead': stances.lead,
  'figure.borders':
    'For a small municipality, following is a strategy to choose, not a failure: put the effort into buying and introducing proven solutions.',
  'table.region': 'Role',
  'figure.empty.hint':
    'The figure fills once there are initiatives with a size of the municipality and a stance.',
  'value.full': '{coordinates}',
  'value.other': '{label}. {region}',
  'announce.movedAcross': '{label} moved from {from} to {region}.',
  'announce.undone': 'Undone. {label} is back in {region}.',
  'announce.redone': 'Done again. {label} lies in {region}.',
  'announce.cancelled': 'Move cancelled. {label} stays in {region}.',
  ...cellTexts({
    sizes,
    stances,
    readings: {
      'wait-small': wait,
      'wait-medium': wait,
      'wait-large': wait,
      'copy-small':
        'Build on what already works elsewhere. Needs understanding and competence inside, or permanently shared functions.',
      'collaborate-small':
        'Needs understanding and competence inside, or permanently shared functions. Often out of a small municipality’s reach.',
      'collaborate-medium':
        'Share the effort with others. Needs resources, the same situation and the same goal at the same time.',
      'steer-medium':
        'Lead suppliers so that they contribute to renewal. Needs high IT maturity and resources of one’s own.',
      'lead-large':
        'Drive development alone. Needs great competence and resources; it is expensive at the front and can go wrong.',
    },
    notDescribed: 'Not described.',
  }),
}
