import type { Messages } from '../i18n/catalogue'

/** English texts of the findings. The whitepaper is in Swedish, and so are the headings of its sections. */
export const en: Messages = {
  'finding.costly-and-difficult.title': 'Costly and difficult',
  'finding.costly-and-difficult.advice':
    'Much is new, and few are there to carry it. Meet what is new with organisational muscle: bring IT, operations and suppliers into one organisation that has this as its task.',
  'finding.costly-and-difficult.overview.one': '{count} initiative lies in Costly and difficult.',
  'finding.costly-and-difficult.overview.other': '{count} initiatives lie in Costly and difficult.',

  'finding.unnecessary-collaboration.title': 'Unnecessary collaboration',
  'finding.unnecessary-collaboration.advice':
    'Many parties share something simple, and coordinating them costs more than the improvement is worth. Involve fewer.',
  'finding.unnecessary-collaboration.overview.one':
    '{count} initiative lies in Unnecessary collaboration.',
  'finding.unnecessary-collaboration.overview.other':
    '{count} initiatives lie in Unnecessary collaboration.',

  'finding.too-heavy-alone.title': 'Too heavy alone',
  'finding.too-heavy-alone.advice':
    'Both what is new and the organisation are complex. That is too heavy for a small municipality alone: consider following someone who goes first.',
  'finding.too-heavy-alone.overview.one':
    '{count} initiative is too heavy for a small municipality alone.',
  'finding.too-heavy-alone.overview.other':
    '{count} initiatives are too heavy for a small municipality alone.',

  'finding.partnership-too-light.title': 'Too light a partnership',
  'finding.partnership-too-light.advice':
    'The weight of the partnership is {gap}% of the scale below the complexity of the task, and the risk of misunderstanding is high. Deepen the partnership or simplify the task.',
  'finding.partnership-too-light.overview.one':
    '{count} initiative has a partnership too light for its task.',
  'finding.partnership-too-light.overview.other':
    '{count} initiatives have partnerships too light for their tasks.',

  'finding.partnership-too-heavy.title': 'A heavier partnership than the task needs',
  'finding.partnership-too-heavy.advice':
    'The weight of the partnership is {gap}% of the scale above the complexity of the task. So large an investment in relations is not needed: a lighter partnership is enough.',
  'finding.partnership-too-heavy.overview.one':
    '{count} initiative has a heavier partnership than its task needs.',
  'finding.partnership-too-heavy.overview.other':
    '{count} initiatives have heavier partnerships than their tasks need.',

  'finding.ambition-outruns-capability.title': 'Ambition outruns capability',
  'finding.ambition-outruns-capability.advice':
    'The ambition is {gap}% of the scale above the capability, which allows stepwise improvement at best. Build capability or lower the ambition.',
  'finding.ambition-outruns-capability.overview.one':
    '{count} initiative has an ambition that outruns its capability.',
  'finding.ambition-outruns-capability.overview.other':
    '{count} initiatives have an ambition that outruns their capability.',

  'finding.unused-capability.title': 'Unused capability',
  'finding.unused-capability.advice':
    'The capability is {gap}% of the scale above the ambition. There is room for a higher ambition.',
  'finding.unused-capability.overview.one': '{count} initiative has unused capability.',
  'finding.unused-capability.overview.other': '{count} initiatives have unused capability.',

  'finding.logics-in-conflict.title': 'Two logics in conflict',
  'finding.logics-in-conflict.advice':
    'Both logics pull at one relation, with a tension of {tension}, and sourcing logic tends to win. Keep the logics apart, but lead both at once.',
  'finding.logics-in-conflict.overview.one': 'The two logics are in conflict in {count} relation.',
  'finding.logics-in-conflict.overview.other':
    'The two logics are in conflict in {count} relations.',

  'finding.asymmetric-supplier.title': 'The supplier is the stronger party',
  'finding.asymmetric-supplier.advice':
    'The supplier makes up {share}% of the forces, and the municipality is small. The weaker party risks being used: share the effort with other municipalities.',
  'finding.asymmetric-supplier.overview.one':
    'In {count} initiative a small municipality faces a stronger supplier.',
  'finding.asymmetric-supplier.overview.other':
    'In {count} initiatives a small municipality faces a stronger supplier.',

  'finding.preconditions-missing.title': 'Preconditions are missing',
  'finding.preconditions-missing.advice':
    'Collaboration between municipalities does not come by itself. Missing here: {unmet}. Put that in place first, or choose another road.',
  'finding.preconditions-missing.overview.one':
    '{count} initiative lacks a precondition for its collaboration.',
  'finding.preconditions-missing.overview.other':
    '{count} initiatives lack a precondition for their collaboration.',

  'finding.coordination-load.title': 'Many to coordinate',
  'finding.coordination-load.advice':
    'Between {parties} parties the number of links is {links}, and the limit is {limit}. Every party makes the equation harder: manage with fewer, or divide the initiative.',
  'finding.coordination-load.overview.one':
    '{count} initiative has more links than the limit allows.',
  'finding.coordination-load.overview.other':
    '{count} initiatives have more links than the limit allows.',

  'finding.follow.title': 'Follow others',
  'finding.follow.advice':
    'A small municipality can wait, and copy what already works for others: a strategy to choose, not a failure. Reasons: {because}.',
  'finding.follow.overview.one': 'In {count} initiative it may pay to follow others.',
  'finding.follow.overview.other': 'In {count} initiatives it may pay to follow others.',

  'finding.none': 'Nothing to remark on.',
  'finding.unknown': '{count} cannot be judged, since facts are missing.',

  'finding.severity.critical': 'Critical',
  'finding.severity.warning': 'Warning',
  'finding.severity.info': 'Note',

  'finding.section.sourcing-and-innovation': 'Sourcing och innovation',
  'finding.section.innovation-strategy': 'Innovationsstrategi',
  'finding.section.forms-of-partnership': 'Former för samverkan och partnerskap',
  'finding.section.coordination-dimensions': 'Koordineringsdimensioner',
  'finding.section.unnecessary-collaboration': 'Onödig samverkan',
  'finding.section.costly-and-difficult': 'Dyrt och svårt',
  'finding.section.collaboration': 'Samverkan',
  'finding.section.role-of-follower': 'Rollen som följare',
  'finding.section.ours': 'Our own rule',

  'finding.border.near': '{distance} from the border to {region}',
  'finding.border.on': 'on the border to {region}',
  'finding.border.axis': '{axis}: {border}',
}
