import type { PlainFieldName } from './fieldKind'

/** What columns of a field are called. */
export interface HeaderWords {
  /** Names that say it: alone, or as part of a longer header. */
  readonly sure: readonly string[]
  /** Names that say it only where no column has a better one, and only alone. */
  readonly perhaps?: readonly string[]
}

/**
 * Headers in Swedish and English, as bare lower-case words; a field's own name counts too. The
 * whitepaper's terms, and what municipalities call such columns.
 */
export const HEADER_WORDS: { readonly [field in PlainFieldName]: HeaderWords } = {
  id: {
    sure: ['id', 'nr', 'nummer', 'kod', 'diarienummer', 'dnr', 'number', 'code', 'identifier'],
    perhaps: ['nyckel', 'key', 'no', 'referens', 'ref'],
  },
  label: {
    sure: [
      'satsning',
      'satsningens namn',
      'initiativ',
      'projekt',
      'avtal',
      'kontrakt',
      'namn',
      'benämning',
      'titel',
      'rubrik',
      'initiative',
      'project',
      'contract',
      'agreement',
      'name',
      'title',
    ],
    perhaps: ['tjänst', 'relation', 'beskrivning', 'service', 'description'],
  },
  group: {
    sure: [
      'förvaltning',
      'verksamhet',
      'verksamhetsområde',
      'avdelning',
      'nämnd',
      'grupp',
      'department',
      'business area',
      'division',
    ],
    perhaps: ['område', 'kategori', 'typ', 'enhet', 'category', 'type', 'area', 'unit'],
  },
  size: {
    sure: [],
    perhaps: [
      'storlek',
      'omfattning',
      'budget',
      'belopp',
      'kostnad',
      'volym',
      'scope',
      'cost',
      'amount',
      'volume',
    ],
  },
  organisationalComplexity: {
    sure: [
      'organisatorisk komplexitet',
      'organisationskomplexitet',
      'organisationens komplexitet',
      'organizational complexity',
      'organisation complexity',
      'organization complexity',
      'org komplexitet',
      'org complexity',
    ],
  },
  innovationComplexity: {
    sure: [
      'innovationskomplexitet',
      'innovationens komplexitet',
      'innovativ komplexitet',
      'innovative complexity',
    ],
  },
  innovationAmbition: {
    sure: ['innovationsambition', 'ambition', 'ambitionsnivå', 'ambition level'],
  },
  innovationCapability: {
    sure: [
      'innovationskraft',
      'innovationsförmåga',
      'innovationskapacitet',
      'innovation capacity',
      'capability',
    ],
    perhaps: ['förmåga', 'kapacitet', 'capacity'],
  },
  partnershipWeight: {
    sure: [
      'partnerskapets tyngd',
      'partnerskapstyngd',
      'tyngd',
      'weight of the partnership',
      'weight of partnership',
    ],
    perhaps: ['partnerskap', 'partnership', 'weight'],
  },
  supplierForce: {
    sure: [
      'leverantörskraft',
      'leverantörslogik',
      'leverantörernas kraft',
      'supplier logic',
      'vendor force',
    ],
    perhaps: ['leverantör', 'supplier'],
  },
  municipalForce: {
    sure: [
      'kommunsamverkan',
      'kommunal samverkan',
      'kommunkraft',
      'samverkan mellan kommuner',
      'municipal collaboration',
      'collaboration between municipalities',
      'inter municipal collaboration',
    ],
  },
  internalForce: {
    sure: ['intern koordinering', 'intern samordning', 'intern kraft', 'internal coordination'],
  },
  suppliers: {
    sure: [
      'antal leverantörer',
      'leverantörer',
      'number of suppliers',
      'number of vendors',
      'vendors',
    ],
  },
  municipalities: {
    sure: ['antal kommuner', 'kommuner', 'number of municipalities'],
  },
  internalUnits: {
    sure: [
      'antal enheter',
      'antal interna enheter',
      'interna enheter',
      'antal förvaltningar',
      'number of internal units',
      'number of units',
    ],
    perhaps: ['enheter', 'förvaltningar', 'units'],
  },
  organisationSize: {
    sure: [
      'kommunens storlek',
      'kommunstorlek',
      'organisationens storlek',
      'organisationsstorlek',
      'organization size',
      'municipality size',
      'size of the municipality',
      'size of municipality',
    ],
    perhaps: ['storlek', 'size'],
  },
  stance: {
    sure: ['hållning', 'förhållningssätt'],
    perhaps: ['roll', 'strategi', 'väg', 'role', 'strategy', 'approach'],
  },
  sharedGoal: {
    sure: ['samma mål', 'gemensamt mål', 'gemensamma mål', 'delat mål', 'same goal', 'common goal'],
    perhaps: ['mål', 'goal'],
  },
  samePhase: {
    sure: ['samma fas', 'i samma fas', 'gemensam fas', 'shared phase'],
    perhaps: ['fas', 'phase'],
  },
  resources: { sure: ['resurser'] },
  priorities: {
    sure: ['prioritering', 'prioriteringar', 'prioritisation', 'prioritization'],
    perhaps: ['prioritet', 'priority'],
  },
}

/** The two ends of a dimension of the dilemma, sourcing logic's first, as headers name them. */
export interface PoleWords {
  readonly field: `dilemma.${string}`
  readonly sourcing: readonly string[]
  readonly innovation: readonly string[]
}

/** A header of the dilemma names both poles in this order: turned round, the scale would be too. */
export const POLE_WORDS: readonly PoleWords[] = [
  {
    field: 'dilemma.aim',
    sourcing: ['effektivisering', 'effektivitet', 'efficiency'],
    innovation: ['förnyelse', 'renewal'],
  },
  {
    field: 'dilemma.method',
    sourcing: ['standardisering', 'standardisation', 'standardization'],
    innovation: ['nytänkande', 'new thinking'],
  },
  {
    field: 'dilemma.risk',
    sourcing: ['stabilitet', 'stability'],
    innovation: ['risktagande', 'risk taking'],
  },
  {
    field: 'dilemma.relation',
    sourcing: ['transaktion', 'transaction'],
    innovation: ['samarbete', 'collaboration'],
  },
  {
    field: 'dilemma.outcome',
    sourcing: ['känt på förhand', 'known in advance'],
    innovation: ['växer fram', 'emerges', 'emerging'],
  },
  {
    field: 'dilemma.gain',
    sourcing: [
      'kostnadsminskning',
      'kostnadsbesparing',
      'besparing',
      'saving',
      'savings',
      'cost reduction',
    ],
    innovation: ['kunskapsutveckling', 'knowledge development'],
  },
  {
    field: 'dilemma.source',
    sourcing: ['stordriftsfördelar', 'stordrift', 'economies of scale'],
    innovation: ['kompetens', 'competence'],
  },
]
