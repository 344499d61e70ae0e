import type { Messages } from '../../i18n/catalogue'

/** English texts of the dilemma; the dimensions bring their own. */
export const en: Messages = {
  'dilemma.title': 'Two logics in one contract',
  'dilemma.name': 'the dilemma',
  'dilemma.subtitle.one':
    '{count} contract or relation between sourcing logic and innovation logic.',
  'dilemma.subtitle.other':
    '{count} contracts or relations between sourcing logic and innovation logic.',
  'dilemma.heading.sourcing': 'Sourcing logic',
  'dilemma.heading.innovation': 'Innovation logic',
  'dilemma.region.dilemma': 'Dilemma',
  'dilemma.region.dilemma.reading':
    'Both logics pull hard in one relation. The short-term gains of sourcing tend to win. Keep the logics apart, but manage both at once.',
  'dilemma.region.innovation-logic': 'Innovation logic',
  'dilemma.region.innovation-logic.reading':
    'New thinking, risk-taking and close collaboration rule. The outcome emerges on the way.',
  'dilemma.region.sourcing-logic': 'Sourcing logic',
  'dilemma.region.sourcing-logic.reading':
    'Standards, scale and lower cost rule. What is to be delivered is known in advance.',
  'dilemma.region.no-clear-logic': 'No clear logic',
  'dilemma.region.no-clear-logic.reading': 'Neither logic pulls clearly in the relation.',
  'dilemma.remark.dilemma':
    'Tension {tension}: sourcing pulls {sourcing} and innovation {innovation} in one relation.',
  'dilemma.remark.innovation-logic': 'Tension {tension}. Leans {lean} towards innovation logic.',
  'dilemma.remark.sourcing-logic': 'Tension {tension}. Leans {lean} towards sourcing logic.',
  'dilemma.remark.no-clear-logic': 'Tension {tension}. No clear lean ({lean}).',
  'dilemma.answered': '{count} of {of} dimensions are answered.',
  'dilemma.note.dilemma': 'dilemma, tension {tension}',
  'dilemma.note.innovation-logic': 'innovation logic',
  'dilemma.note.sourcing-logic': 'sourcing logic',
  'dilemma.note.no-clear-logic': 'no clear logic',
  'dilemma.tolerance': 'A dilemma from tension',
  'figure.members.one': '{count} contract',
  'figure.members.other': '{count} contracts',
  'figure.unnamed': 'Contract {row}, unnamed',
  'figure.legend': 'Contracts and relations',
  'figure.readings': 'What the readings mean',
  'figure.empty': 'No contracts to show yet.',
  'figure.empty.hint':
    'The figure fills once there are contracts with an answer on some dimension.',
  'figure.borders':
    'At the threshold, tension counts as a dilemma. Unanswered dimensions are left out.',
  'control.armed': 'Tap the row and the place where the answer for {label} is to be.',
  'control.role': 'movable answer',
  'control.role.readOnly': 'answer',
  'control.hint':
    'Up and down go between dimensions, left and right between contracts. Enter grabs, arrows move, Enter drops and Escape takes back.',
  'control.hint.readOnly': 'Up and down go between dimensions, left and right between contracts.',
  'table.label': 'Contract or relation',
  'table.caption': '{title} All contracts as a table.',
  'table.region': 'Reading',
  'table.remarks': 'Tension and lean',
  'summary.whole.one': '{title} {count} contract. {regions}',
  'summary.whole.other': '{title} {count} contracts. {regions}',
  'notPlaced.title.one': '{count} row has no answer and is not shown',
  'notPlaced.title.other': '{count} rows have no answer and are not shown',
  'value.stack': '{count} contracts on one spot',
  'announce.moved': '{label}: {coordinates}. Reading: {region}.',
  'announce.movedAcross': '{label}: {coordinates}. From {from} to {region}.',
  'announce.undone': 'Undone. {label}: {coordinates}. Reading: {region}.',
  'announce.redone': 'Done again. {label}: {coordinates}. Reading: {region}.',
  'announce.grabbed':
    '{label} is grabbed: {coordinates}. Arrow keys change it, Enter drops it, Escape takes it back.',
  'announce.armed':
    'An answer for {label} is to change. Tap the place it is to go to, or press Escape to cancel.',
  'announce.cancelled': 'Change cancelled. {label}: {coordinates}. Reading: {region}.',
  'announce.rowGone': 'Change cancelled: {label} no longer exists.',
  'announce.rowChanged': 'Change cancelled: {label} was changed elsewhere.',
  'announce.refused': 'The change could not be saved. {label} is as it was.',
}
