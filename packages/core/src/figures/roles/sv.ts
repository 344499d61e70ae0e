import type { Messages } from '../../i18n/catalogue'
import { cellTexts } from './cellTexts'

const sizes = { small: 'Liten kommun', medium: 'Mellanstor kommun', large: 'Stor kommun' }

const stances = {
  wait: 'Avvakta',
  copy: 'Kopiera andra',
  collaborate: 'Samverka',
  steer: 'Styra leverantörer',
  lead: 'Leda själv',
}

/** Att avvakta står alla fritt, oavsett storlek. */
const wait =
  'Så lite som möjligt tills det finns en standard. Även den kräver att behovet är genomtänkt.'

/** Swedish texts of the roles. */
export const sv: Messages = {
  'roles.title': 'Vem leder och vem följer?',
  'roles.name': 'rollerna',
  'roles.subtitle.one': '{count} satsning efter kommunens storlek och hållning.',
  'roles.subtitle.other': '{count} satsningar efter kommunens storlek och hållning.',
  'roles.axis.organisationSize': 'Kommunens storlek',
  'roles.axis.organisationSize.low': sizes.small,
  'roles.axis.organisationSize.high': sizes.large,
  'roles.axis.stance': 'Hållning',
  'roles.axis.stance.low': 'följer',
  'roles.axis.stance.high': 'leder',
  'roles.direction': 'Hållning: från att följa, längst ned, till att leda',
  'roles.step.small': sizes.small,
  'roles.step.medium': sizes.medium,
  'roles.step.large': sizes.large,
  'roles.step.wait': stances.wait,
  'roles.step.copy': stances.copy,
  'roles.step.collaborate': stances.collaborate,
  'roles.step.steer': stances.steer,
  'roles.step.lead': stances.lead,
  'figure.borders':
    'För en liten kommun är det en strategi att följa, inte ett misslyckande: lägg kraften på att köpa och införa beprövade lösningar.',
  'table.region': 'Roll',
  'figure.empty.hint': 'Figuren fylls när det finns satsningar med kommunens storlek och hållning.',
  'value.full': '{coordinates}',
  'value.other': '{label}. {region}',
  'announce.movedAcross': '{label} flyttad från {from} till {region}.',
  'announce.undone': 'Ångrat. {label} är tillbaka i {region}.',
  'announce.redone': 'Gjort om. {label} ligger i {region}.',
  'announce.cancelled': 'Flytten avbröts. {label} ligger kvar i {region}.',
  ...cellTexts({
    sizes,
    stances,
    readings: {
      'wait-small': wait,
      'wait-medium': wait,
      'wait-large': wait,
      'copy-small':
        'Bygg på det som redan fungerar hos andra. Kräver egen förståelse och kompetens, eller permanent delade funktioner.',
      'collaborate-small':
        'Kräver egen förståelse och kompetens, eller permanent delade funktioner. Ofta utom räckhåll för en liten kommun.',
      'collaborate-medium':
        'Dela satsningen med andra. Kräver resurser, samma läge och samma mål på samma gång.',
      'steer-medium':
        'Led leverantörerna så att de bidrar till förnyelsen. Kräver hög IT-mognad och egna resurser.',
      'lead-large':
        'Driv utvecklingen själv. Kräver stor kompetens och stora resurser; det är dyrt längst fram och kan gå fel.',
    },
    notDescribed: 'Inte beskriven.',
  }),
}
