import type { Messages } from '../i18n/catalogue'

/** Swedish texts of the findings. */
export const sv: Messages = {
  'finding.costly-and-difficult.title': 'Dyrt och svårt',
  'finding.costly-and-difficult.advice':
    'Mycket är nytt men få är med och bär det. Möt det nya med organisatorisk kraft: samla IT, verksamhet och leverantörer i en organisation med det här som sin uppgift.',
  'finding.costly-and-difficult.overview.one': '{count} satsning ligger i Dyrt och svårt.',
  'finding.costly-and-difficult.overview.other': '{count} satsningar ligger i Dyrt och svårt.',

  'finding.unnecessary-collaboration.title': 'Onödig samverkan',
  'finding.unnecessary-collaboration.advice':
    'Många parter delar på något enkelt, och samordningen kostar mer än förbättringen är värd. Minska antalet parter.',
  'finding.unnecessary-collaboration.overview.one': '{count} satsning ligger i Onödig samverkan.',
  'finding.unnecessary-collaboration.overview.other':
    '{count} satsningar ligger i Onödig samverkan.',

  'finding.too-heavy-alone.title': 'För tungt på egen hand',
  'finding.too-heavy-alone.advice':
    'Både det nya och organisationen är komplexa. Det är för tungt för en liten kommun ensam: överväg att följa någon som går före.',
  'finding.too-heavy-alone.overview.one':
    '{count} satsning är för tung för en liten kommun på egen hand.',
  'finding.too-heavy-alone.overview.other':
    '{count} satsningar är för tunga för en liten kommun på egen hand.',

  'finding.partnership-too-light.title': 'För lätt partnerskap',
  'finding.partnership-too-light.advice':
    'Partnerskapets tyngd ligger {gap} % av skalan under uppgiftens komplexitet, och risken för missförstånd är stor. Fördjupa partnerskapet eller förenkla uppgiften.',
  'finding.partnership-too-light.overview.one':
    '{count} satsning har ett partnerskap som är för lätt för uppgiften.',
  'finding.partnership-too-light.overview.other':
    '{count} satsningar har partnerskap som är för lätta för uppgiften.',

  'finding.partnership-too-heavy.title': 'Tyngre partnerskap än uppgiften kräver',
  'finding.partnership-too-heavy.advice':
    'Partnerskapets tyngd ligger {gap} % av skalan över uppgiftens komplexitet. Så stor insats i relationer behövs inte: ett lättare partnerskap räcker.',
  'finding.partnership-too-heavy.overview.one':
    '{count} satsning har ett tyngre partnerskap än uppgiften kräver.',
  'finding.partnership-too-heavy.overview.other':
    '{count} satsningar har tyngre partnerskap än uppgiften kräver.',

  'finding.ambition-outruns-capability.title': 'Ambitionen överstiger kraften',
  'finding.ambition-outruns-capability.advice':
    'Ambitionen ligger {gap} % av skalan över kraften, som i bästa fall räcker till stegvisa förbättringar. Bygg kraft eller sänk ambitionen.',
  'finding.ambition-outruns-capability.overview.one':
    '{count} satsning har en ambition som överstiger kraften.',
  'finding.ambition-outruns-capability.overview.other':
    '{count} satsningar har en ambition som överstiger kraften.',

  'finding.unused-capability.title': 'Outnyttjad kraft',
  'finding.unused-capability.advice':
    'Kraften ligger {gap} % av skalan över ambitionen. Här ryms en högre ambition.',
  'finding.unused-capability.overview.one': '{count} satsning har outnyttjad kraft.',
  'finding.unused-capability.overview.other': '{count} satsningar har outnyttjad kraft.',

  'finding.logics-in-conflict.title': 'Två logiker i konflikt',
  'finding.logics-in-conflict.advice':
    'Båda logikerna drar i samma relation, med spänningen {tension}, och sourcinglogiken brukar vinna. Håll isär logikerna, men led dem samtidigt.',
  'finding.logics-in-conflict.overview.one': 'I {count} relation är de två logikerna i konflikt.',
  'finding.logics-in-conflict.overview.other':
    'I {count} relationer är de två logikerna i konflikt.',

  'finding.asymmetric-supplier.title': 'Leverantören är den starkare',
  'finding.asymmetric-supplier.advice':
    'Leverantören står för {share} % av krafterna och kommunen är liten. Den svagare parten riskerar att utnyttjas: dela insatsen med andra kommuner.',
  'finding.asymmetric-supplier.overview.one':
    'I {count} satsning står en liten kommun mot en starkare leverantör.',
  'finding.asymmetric-supplier.overview.other':
    'I {count} satsningar står en liten kommun mot en starkare leverantör.',

  'finding.preconditions-missing.title': 'Förutsättningar saknas',
  'finding.preconditions-missing.advice':
    'Samverkan mellan kommuner kommer inte av sig själv. Det här saknas: {unmet}. Få det på plats först, eller välj en annan väg.',
  'finding.preconditions-missing.overview.one':
    '{count} satsning saknar någon förutsättning för sin samverkan.',
  'finding.preconditions-missing.overview.other':
    '{count} satsningar saknar någon förutsättning för sin samverkan.',

  'finding.coordination-load.title': 'Många att samordna',
  'finding.coordination-load.advice':
    'Mellan {parties} parter är kontaktvägarna {links} till antalet, och gränsen är {limit}. Varje part gör ekvationen svårare: klara det med färre, eller dela upp satsningen.',
  'finding.coordination-load.overview.one':
    '{count} satsning har fler kontaktvägar än gränsen medger.',
  'finding.coordination-load.overview.other':
    '{count} satsningar har fler kontaktvägar än gränsen medger.',

  'finding.follow.title': 'Följ andra',
  'finding.follow.advice':
    'För en liten kommun går det att vänta och kopiera det som redan fungerar hos andra: en strategi att välja, inte ett misslyckande. Skäl: {because}.',
  'finding.follow.overview.one': 'I {count} satsning kan det löna sig att följa andra.',
  'finding.follow.overview.other': 'I {count} satsningar kan det löna sig att följa andra.',

  'finding.none': 'Inget att anmärka på.',
  'finding.unknown': '{count} går inte att bedöma, eftersom uppgifter saknas.',

  'finding.severity.critical': 'Kritiskt',
  'finding.severity.warning': 'Varning',
  'finding.severity.info': 'Upplysning',

  'finding.section.sourcing-and-innovation': 'Sourcing och innovation',
  'finding.section.innovation-strategy': 'Innovationsstrategi',
  'finding.section.forms-of-partnership': 'Former för samverkan och partnerskap',
  'finding.section.coordination-dimensions': 'Koordineringsdimensioner',
  'finding.section.unnecessary-collaboration': 'Onödig samverkan',
  'finding.section.costly-and-difficult': 'Dyrt och svårt',
  'finding.section.collaboration': 'Samverkan',
  'finding.section.role-of-follower': 'Rollen som följare',
  'finding.section.ours': 'Vår egen regel',

  'finding.border.near': '{distance} från gränsen till {region}',
  'finding.border.on': 'på gränsen till {region}',
  'finding.border.axis': '{axis}: {border}',
}
