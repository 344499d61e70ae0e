import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { FIELD_NAMES } from '../../model/fields'
import { readTable } from '../table/readTable'
import { DILEMMA_FIELDS } from './fieldKind'
import { guessMapping } from './guessMapping'

function fixture(name: string) {
  return readTable(readFileSync(new URL(`../../../fixtures/${name}`, import.meta.url))).table
}

function guess(headers: string, ...rows: string[]) {
  return guessMapping(readTable([headers, ...rows].join('\n'), { separator: ';' }).table)
}

const DILEMMA = {
  'dilemma.aim': 'Effektivisering–Förnyelse',
  'dilemma.method': 'Standardisering–Nytänkande',
  'dilemma.risk': 'Stabilitet–Risktagande',
  'dilemma.relation': 'Transaktion–Nära samarbete',
  'dilemma.outcome': 'Känt på förhand–Växer fram',
  'dilemma.gain': 'Kostnadsminskning–Kunskapsutveckling',
  'dilemma.source': 'Stordriftsfördelar–Kompetens',
}

describe('real files', () => {
  test('satsningar.csv: everything but Status and Anteckning', () => {
    expect(guessMapping(fixture('satsningar.csv'))).toEqual({
      id: 'Id',
      label: 'Satsning',
      group: 'Förvaltning',
      organisationalComplexity: 'Organisatorisk komplexitet',
      innovationComplexity: 'Innovationskomplexitet',
      innovationAmbition: 'Innovationsambition',
      innovationCapability: 'Innovationskraft',
      partnershipWeight: 'Partnerskapets tyngd',
      supplierForce: 'Leverantörskraft',
      municipalForce: 'Kommunsamverkan',
      internalForce: 'Intern koordinering',
      suppliers: 'Antal leverantörer',
      municipalities: 'Antal kommuner',
      internalUnits: 'Antal enheter',
      organisationSize: 'Kommunens storlek',
      stance: 'Hållning',
      sharedGoal: 'Samma mål',
      samePhase: 'Samma fas',
      resources: 'Resurser',
      priorities: 'Prioritering',
      ...DILEMMA,
    })
  })

  test('avtal.csv: contracts are the rows, and Satsning only refers to initiatives', () => {
    expect(guessMapping(fixture('avtal.csv'))).toEqual({ label: 'Avtal', group: 'Typ', ...DILEMMA })
  })

  test('kommuner.csv: codes and names', () => {
    expect(guessMapping(fixture('kommuner.csv'))).toEqual({
      id: 'kommun_kod',
      label: 'kommun_namn',
    })
  })
})

describe('headers', () => {
  test.each([...FIELD_NAMES, ...DILEMMA_FIELDS])('%s is found by its own name', (field) => {
    expect(guess(field)).toEqual({ [field]: field })
  })

  test.each<[string, string]>([
    ['Organisatorisk komplexitet (0–10)', 'organisationalComplexity'],
    ['ORGANISATIONAL_COMPLEXITY', 'organisationalComplexity'],
    ['organizational-complexity', 'organisationalComplexity'],
    ['Innovation complexity', 'innovationComplexity'],
    ['Innovationsformaga', 'innovationCapability'],
    ['Partnership weight', 'partnershipWeight'],
    ['Number of suppliers', 'suppliers'],
    ['Internal coordination', 'internalForce'],
    ['Hallning', 'stance'],
    ['Samma mal', 'sharedGoal'],
    ['Same phase', 'samePhase'],
    ['Projektets namn', 'label'],
    ['Ansvarig förvaltning', 'group'],
    ['Efficiency – Renewal', 'dilemma.aim'],
    ['Transaction/Close collaboration', 'dilemma.relation'],
    ['Short-term saving - Knowledge development', 'dilemma.gain'],
  ])('%j is %s', (header, field) => {
    expect(guess(header)).toEqual({ [field]: header })
  })

  test.each([
    'Status',
    'Anteckning',
    'Förnyelse–Effektivisering',
    'Risktagande',
    '__proto__',
    'Kommunkod2',
    '–',
  ])('%j is no field', (header) => {
    expect(guess(header)).toEqual({})
  })
})

describe('cells help', () => {
  test('a column of names is no count of them', () => {
    expect(guess('Namn;Leverantörer;Kommuner', 'A;Storbolaget;3', 'B;Lillbolaget;4')).toEqual({
      label: 'Namn',
      municipalities: 'Kommuner',
    })
  })

  test('Storlek is the bubble or the municipality, as its cells say', () => {
    expect(guess('Storlek', '12,5', '3')).toEqual({ size: 'Storlek' })
    expect(guess('Storlek', 'liten', 'stor')).toEqual({ organisationSize: 'Storlek' })
  })

  test('resources in full-time posts are no answer', () => {
    expect(guess('Resurser', '2,5', '12')).toEqual({})
    expect(guess('Resurser', 'ja', '', 'Nej')).toEqual({ resources: 'Resurser' })
  })

  test('the label is the column that is filled and holds no codes', () => {
    expect(guess('Satsning;Avtal', 'S01;Drift', 'S02;Nät')).toEqual({ label: 'Avtal' })
    expect(guess('Satsning;Avtal', 'Bygglov;', 'E-arkiv;A7')).toEqual({ label: 'Satsning' })
  })

  test('one column at most for a field, and the better header wins', () => {
    expect(guess('Ambition;Innovationsambition;Typ;Förvaltning', '1;2;a;b')).toEqual({
      innovationAmbition: 'Ambition',
      group: 'Förvaltning',
    })
    expect(guess('Namn;Namn', 'a;b')).toEqual({ label: 'Namn' })
  })
})
