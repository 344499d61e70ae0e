import type { Catalogue } from '../i18n/catalogue'

/**
 * Texts of a page of findings: of a whole portfolio, and of one initiative. The advice for several
 * initiatives at once, `<key>.advice.all`, is there where that for a single one holds its numbers.
 */
export const findingsTexts: Catalogue = {
  sv: {
    'findings.title.portfolio': 'Vad behöver ses över?',
    'findings.title.initiative': 'Vad behöver ses över, satsning för satsning?',
    'findings.judged.one': '{count} satsning, bedömd efter var den ligger i figurerna.',
    'findings.judged.other': '{count} satsningar, bedömda efter var de ligger i figurerna.',
    'findings.empty': 'Inga satsningar att bedöma ännu.',
    'findings.section': 'Ur avsnittet {section}',
    'findings.members': 'Satsningar',
    'findings.more.one': '{count} till',
    'findings.more.other': '{count} till',
    'findings.count.one': '{count} anmärkning',
    'findings.count.other': '{count} anmärkningar',
    'findings.count.none': 'inga anmärkningar',
    'findings.all': 'Alla satsningar',
    'findings.causes': 'Bygger på',
    'findings.unjudged': 'Det som inte går att bedöma',
    'findings.missing': 'Saknas: {fields}.',
    'findings.missing.field': '{field} ({count})',
    'findings.unusable': 'Uppgifterna finns men går inte att använda.',
    'findings.borderline.one': '{count} satsning ligger nära en gräns',
    'findings.borderline.other': '{count} satsningar ligger nära en gräns',
    'findings.borderline.hint':
      'En liten ändring av ett enda värde för dem över gränsen. Läs dem med förbehåll; måttet är vårt eget.',
    'findings.borderline.tag': 'gränsfall',
    'findings.borders': 'Så långt är det till närmaste gräns',
    'findings.field.suppliers': 'Leverantörer',
    'findings.field.municipalities': 'Andra kommuner',
    'findings.field.internalUnits': 'Egna verksamheter',
    'findings.field.dilemma': 'Svar om de två logikerna',

    'finding.partnership-too-light.advice.all':
      'Partnerskapets tyngd ligger under uppgiftens komplexitet, och risken för missförstånd är stor. Fördjupa partnerskapet eller förenkla uppgiften.',
    'finding.partnership-too-heavy.advice.all':
      'Partnerskapets tyngd ligger över uppgiftens komplexitet. Så stor insats i relationer behövs inte: ett lättare partnerskap räcker.',
    'finding.ambition-outruns-capability.advice.all':
      'Ambitionen ligger över kraften, som i bästa fall räcker till stegvisa förbättringar. Bygg kraft eller sänk ambitionen.',
    'finding.unused-capability.advice.all':
      'Kraften ligger över ambitionen. Här ryms en högre ambition.',
    'finding.logics-in-conflict.advice.all':
      'Båda logikerna drar i samma relation, och sourcinglogiken brukar vinna. Håll isär logikerna, men led dem samtidigt.',
    'finding.asymmetric-supplier.advice.all':
      'Leverantören står för mer än hälften av krafterna och kommunen är liten. Den svagare parten riskerar att utnyttjas: dela insatsen med andra kommuner.',
    'finding.preconditions-missing.advice.all':
      'Samverkan mellan kommuner kommer inte av sig själv. Få det som saknas på plats först, eller välj en annan väg.',
    'finding.coordination-load.advice.all':
      'Varje part gör ekvationen svårare: klara det med färre, eller dela upp satsningarna.',
    'finding.follow.advice.all':
      'För en liten kommun går det att vänta och kopiera det som redan fungerar hos andra: en strategi att välja, inte ett misslyckande.',
  },
  en: {
    'findings.title.portfolio': 'What needs another look?',
    'findings.title.initiative': 'What needs another look, initiative by initiative?',
    'findings.judged.one': '{count} initiative, judged by where it lies in the figures.',
    'findings.judged.other': '{count} initiatives, judged by where they lie in the figures.',
    'findings.empty': 'No initiatives to judge yet.',
    'findings.section': 'From the section {section}',
    'findings.members': 'Initiatives',
    'findings.more.one': '{count} more',
    'findings.more.other': '{count} more',
    'findings.count.one': '{count} remark',
    'findings.count.other': '{count} remarks',
    'findings.count.none': 'no remarks',
    'findings.all': 'All initiatives',
    'findings.causes': 'Rests on',
    'findings.unjudged': 'What cannot be judged',
    'findings.missing': 'Missing: {fields}.',
    'findings.missing.field': '{field} ({count})',
    'findings.unusable': 'The facts are there but cannot be used.',
    'findings.borderline.one': '{count} initiative lies near a border',
    'findings.borderline.other': '{count} initiatives lie near a border',
    'findings.borderline.hint':
      'A small change of a single value takes them across. Read them with caution; the measure is ours.',
    'findings.borderline.tag': 'borderline',
    'findings.borders': 'How far it is to the nearest border',
    'findings.field.suppliers': 'Suppliers',
    'findings.field.municipalities': 'Other municipalities',
    'findings.field.internalUnits': 'Own operations',
    'findings.field.dilemma': 'Answers about the two logics',

    'finding.partnership-too-light.advice.all':
      'The weight of the partnership is below the complexity of the task, and the risk of misunderstanding is high. Deepen the partnership or simplify the task.',
    'finding.partnership-too-heavy.advice.all':
      'The weight of the partnership is above the complexity of the task. So large an investment in relations is not needed: a lighter partnership is enough.',
    'finding.ambition-outruns-capability.advice.all':
      'The ambition is above the capability, which allows stepwise improvement at best. Build capability or lower the ambition.',
    'finding.unused-capability.advice.all':
      'The capability is above the ambition. There is room for a higher ambition.',
    'finding.logics-in-conflict.advice.all':
      'Both logics pull at one relation, and sourcing logic tends to win. Keep the logics apart, but lead both at once.',
    'finding.asymmetric-supplier.advice.all':
      'The supplier makes up more than half of the forces, and the municipality is small. The weaker party risks being used: share the effort with other municipalities.',
    'finding.preconditions-missing.advice.all':
      'Collaboration between municipalities does not come by itself. Put in place what is missing first, or choose another road.',
    'finding.coordination-load.advice.all':
      'Every party makes the equation harder: manage with fewer, or divide the initiatives.',
    'finding.follow.advice.all':
      'A small municipality can wait, and copy what already works for others: a strategy to choose, not a failure.',
  },
}
