import type { Messages } from '../../i18n/catalogue'

/** Swedish texts of the three coordination forces. */
export const sv: Messages = {
  'coordination.title': 'Vilka krafter drar i satsningen?',
  'coordination.name': 'koordineringskrafterna',
  'coordination.subtitle.one':
    '{count} satsning efter hur mycket leverantörer, andra kommuner och de egna verksamheterna drar i den.',
  'coordination.subtitle.other':
    '{count} satsningar efter hur mycket leverantörer, andra kommuner och de egna verksamheterna drar i dem.',
  'coordination.axis.supplierForce': 'Leverantörslogik',
  'coordination.axis.supplierForce.reading': 'Stordrift och standardisering',
  'coordination.axis.municipalForce': 'Kommunsamverkan',
  'coordination.axis.municipalForce.reading': 'Lokala önskemål och politik',
  'coordination.axis.internalForce': 'Intern koordinering',
  'coordination.axis.internalForce.reading': 'Verksamheternas egna behov',
  'coordination.region.supplier-logic': 'Leverantören styr',
  'coordination.region.supplier-logic.reading':
    'Stordrift och standard väger över hälften. En liten köpare riskerar att bli den svagare parten: dela insatsen med andra kommuner.',
  'coordination.region.municipal-collaboration': 'Samverkan styr',
  'coordination.region.municipal-collaboration.reading':
    'Lokala önskemål och politik väger över hälften. Samverkan kommer inte av sig själv: den kostar tid och relationer och tar av självstyret.',
  'coordination.region.balancing-act': 'Balansakt',
  'coordination.region.balancing-act.reading':
    'Ingen kraft väger över hälften. Balansen måste hållas hela tiden, och varje ny part gör den svårare.',
  'coordination.region.internal-coordination': 'Verksamheten styr',
  'coordination.region.internal-coordination.reading':
    'De egna verksamheterna väger över hälften. Var och en för sig går fortare nu, men ger senare olika lösningar som inte drar nytta av varandra.',
  'figure.readings': 'Vad fälten betyder',
  'figure.borders':
    'Exakt hälften räcker inte: en sådan satsning räknas till balansakten. Gränsen vid hälften är vår egen.',
  'coordination.more':
    'Kostnaden för att samordna vägs mot kostnaden för att uppfinna sitt eget hjul och betala det själv. En fjärde väg är att vänta och kopiera det som har lyckats någon annanstans. Kontaktvägarna räknas på vanligt sätt, n(n − 1)/2 för n leverantörer, kommuner och enheter; räkningen är vår egen.',
  'figure.empty.hint': 'Figuren fylls när det finns satsningar med värden för alla tre krafterna.',
  'coordination.parties.one': '{count} part',
  'coordination.parties.other': '{count} parter',
  'coordination.links.one': '{count} kontaktväg',
  'coordination.links.other': '{count} kontaktvägar',
  'coordination.load': '{parties}, {links}.',
  'coordination.unmet': 'Saknas för samverkan: {conditions}.',
  'coordination.preconditions': 'Förutsättningar för att samverka med andra kommuner',
  'coordination.preconditions.portfolio': 'Förutsättningar för samverkan i hela portföljen',
  'coordination.preconditions.collaborating.one': '{count} satsning görs med andra kommuner.',
  'coordination.preconditions.collaborating.other': '{count} satsningar görs med andra kommuner.',
  'coordination.precondition': 'Förutsättning',
  'coordination.precondition.sharedGoal': 'Samma mål och ambition',
  'coordination.precondition.sharedGoal.short': 'samma mål',
  'coordination.precondition.samePhase': 'Samma fas vid samma tid',
  'coordination.precondition.samePhase.short': 'samma fas',
  'coordination.precondition.resources': 'Resurser att samverka',
  'coordination.precondition.resources.short': 'resurser',
  'coordination.precondition.priorities': 'Klarar prioriteringar mot annat arbete',
  'coordination.precondition.priorities.short': 'prioritering mot annat arbete',
  'coordination.answer.met': 'uppfylld',
  'coordination.answer.unmet': 'inte uppfylld',
  'coordination.answer.unanswered': 'inte besvarad',
}
