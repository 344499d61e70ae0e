import type { Messages } from '../../i18n/catalogue'

/** English texts of the three coordination forces. */
export const en: Messages = {
  'coordination.title': 'Which forces pull at the initiative?',
  'coordination.name': 'the coordination forces',
  'coordination.subtitle.one':
    '{count} initiative by how much suppliers, other municipalities and the organisation’s own operations pull at it.',
  'coordination.subtitle.other':
    '{count} initiatives by how much suppliers, other municipalities and the organisation’s own operations pull at them.',
  'coordination.axis.supplierForce': 'Supplier logic',
  'coordination.axis.supplierForce.reading': 'Scale and standardisation',
  'coordination.axis.municipalForce': 'Municipal collaboration',
  'coordination.axis.municipalForce.reading': 'Local wishes and politics',
  'coordination.axis.internalForce': 'Internal coordination',
  'coordination.axis.internalForce.reading': 'The needs of the own operations',
  'coordination.region.supplier-logic': 'Led by the supplier',
  'coordination.region.supplier-logic.reading':
    'Scale and standards weigh more than half. A small buyer risks being the weaker party: share the effort with other municipalities.',
  'coordination.region.municipal-collaboration': 'Led by collaboration',
  'coordination.region.municipal-collaboration.reading':
    'Local wishes and politics weigh more than half. Collaboration does not come by itself: it costs time and relations, and some self-government.',
  'coordination.region.balancing-act': 'Balancing act',
  'coordination.region.balancing-act.reading':
    'No force weighs more than half. The balance has to be kept all the time, and every new party makes it harder.',
  'coordination.region.internal-coordination': 'Led by operations',
  'coordination.region.internal-coordination.reading':
    'The own operations weigh more than half. Each on its own is faster now, and leaves unlike solutions without synergies later.',
  'figure.readings': 'What the regions mean',
  'figure.borders':
    'Exactly half is not enough: such an initiative counts as a balancing act. The border at one half is ours.',
  'coordination.more':
    'The cost of coordinating is weighed against that of inventing one’s own wheel and paying for it alone. A fourth road is to wait, and copy what has succeeded elsewhere. Links are counted the standard way, n(n − 1)/2 for n suppliers, municipalities and units; the count is ours.',
  'figure.empty.hint':
    'The figure fills once there are initiatives with values for all three forces.',
  'coordination.parties.one': '{count} party',
  'coordination.parties.other': '{count} parties',
  'coordination.links.one': '{count} link',
  'coordination.links.other': '{count} links',
  'coordination.load': '{parties}, {links}.',
  'coordination.unmet': 'Missing for collaboration: {conditions}.',
  'coordination.preconditions': 'Preconditions for collaborating with other municipalities',
  'coordination.preconditions.portfolio': 'Preconditions for collaboration in the whole portfolio',
  'coordination.preconditions.collaborating.one':
    '{count} initiative is carried out with other municipalities.',
  'coordination.preconditions.collaborating.other':
    '{count} initiatives are carried out with other municipalities.',
  'coordination.precondition': 'Precondition',
  'coordination.precondition.sharedGoal': 'The same goal and ambition',
  'coordination.precondition.sharedGoal.short': 'the same goal',
  'coordination.precondition.samePhase': 'The same phase at the same time',
  'coordination.precondition.samePhase.short': 'the same phase',
  'coordination.precondition.resources': 'Resources to collaborate',
  'coordination.precondition.resources.short': 'resources',
  'coordination.precondition.priorities': 'Can handle priorities against other work',
  'coordination.precondition.priorities.short': 'priority against other work',
  'coordination.answer.met': 'met',
  'coordination.answer.unmet': 'not met',
  'coordination.answer.unanswered': 'not answered',
}
