import { describe, expect, test } from 'vitest'
import { createTexts } from '../i18n/texts'
import { diagnose } from './diagnose'
import type { Finding } from './finding'
import { findingText, ruleSummaryText } from './findingText'
import type { Initiative } from './initiative'
import { DIAGNOSIS_RULES } from './rules'
import { findingTexts } from './texts'

const sv = createTexts([findingTexts], { locale: 'sv' })
const en = createTexts([findingTexts], { locale: 'en' })

const outrun: Initiative = {
  innovationAmbition: 0.9,
  innovationCapability: 0.2544,
  organisationSize: 'small',
  stance: 'collaborate',
  sharedGoal: 'no',
  priorities: 'no',
}
function finding(rule: string): Finding {
  const found = diagnose(outrun).find((one) => one.rule === rule)
  if (!found) throw new Error(`${rule} finds nothing.`)
  return found
}

describe('a finding in words', () => {
  test('says how much it matters, what it is, what to do, and what it rests on', () => {
    expect(findingText(finding('ambition-outruns-capability'), sv)).toEqual({
      severity: 'Kritiskt',
      title: 'Ambitionen överstiger kraften',
      advice:
        'Ambitionen ligger 64,6 % av skalan över kraften, som i bästa fall räcker till stegvisa förbättringar. Bygg kraft eller sänk ambitionen.',
      section: 'Innovationsstrategi',
    })
  })

  test('names the preconditions that are not met as the coordination figure does', () => {
    const unmet = finding('preconditions-missing')
    expect(findingText(unmet, sv).advice).toContain('samma mål, prioritering mot annat arbete')
    expect(findingText(unmet, en).advice).toContain('the same goal, priority against other work')
  })

  test('names the findings that it follows from', () => {
    expect(findingText(finding('follow'), en).advice).toContain(
      'Ambition outruns capability, Preconditions are missing',
    )
  })

  test('says that a rule is ours where the whitepaper has no section for it', () => {
    const [unused] = diagnose({ innovationAmbition: 0.1, innovationCapability: 0.9 })
    expect(unused && findingText(unused, en).section).toBe('Our own rule')
  })

  test('names both sections of a rule that rests on two', () => {
    const [heavy] = diagnose({
      organisationalComplexity: 0.9,
      innovationComplexity: 0.9,
      organisationSize: 'small',
    })
    expect(heavy && findingText(heavy, sv).section).toBe('Samverkan; Rollen som följare')
  })
})

describe('a portfolio in words', () => {
  test('counts in the plural forms of the language', () => {
    const say = (count: number, unknown = 0) =>
      ruleSummaryText({ rule: 'costly-and-difficult', count, unknown }, sv)
    expect(say(5)).toEqual(['5 satsningar ligger i Dyrt och svårt.'])
    expect(say(1)).toEqual(['1 satsning ligger i Dyrt och svårt.'])
    expect(say(0, 3)).toEqual([
      '0 satsningar ligger i Dyrt och svårt.',
      '3 går inte att bedöma, eftersom uppgifter saknas.',
    ])
  })
})

describe('the texts of findings', () => {
  const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort()

  test('both languages have the same keys, with the same placeholders', () => {
    expect(Object.keys(findingTexts.en).sort()).toEqual(Object.keys(findingTexts.sv).sort())
    for (const [key, text] of Object.entries(findingTexts.sv)) {
      expect([key, placeholders(findingTexts.en[key] ?? '')]).toEqual([key, placeholders(text)])
      expect(text).not.toMatch(/ {2}|"|\w'\w|^\s|\s$|^$/)
    }
  })

  test.each(DIAGNOSIS_RULES.map((rule) => [rule.id, rule] as const))(
    '%s: has a title, advice, an overview that counts, and headings',
    (id, { severity, sections }) => {
      for (const texts of [sv, en]) {
        const keys = [
          `finding.${id}.title`,
          `finding.${id}.advice`,
          `finding.${id}.overview`,
          `finding.severity.${severity}`,
          ...sections.map((section) => `finding.section.${section}`),
        ]
        expect(keys.filter((key) => !texts.has(key))).toEqual([])
      }
      for (const messages of [findingTexts.sv, findingTexts.en]) {
        expect(messages[`finding.${id}.overview.one`]).toContain('{count}')
        expect(messages[`finding.${id}.overview.other`]).toContain('{count}')
      }
    },
  )

  test('nothing is left unfilled, and nothing is looked for in vain', () => {
    const everything: Initiative[] = [
      outrun,
      { organisationalComplexity: 0.2, innovationComplexity: 0.8, partnershipWeight: 0.1 },
      { organisationalComplexity: 0.8, innovationComplexity: 0.2, partnershipWeight: 0.9 },
      { organisationalComplexity: 0.8, innovationComplexity: 0.8, organisationSize: 'small' },
      { innovationAmbition: 0.1, innovationCapability: 0.9 },
      { 'dilemma.aim': 0, 'dilemma.gain': 1 },
      { supplierForce: 3, municipalForce: 1, internalForce: 1, organisationSize: 'small' },
      { suppliers: 3, municipalities: 1, internalUnits: 1 },
    ]
    const findings = everything.flatMap((one) => diagnose(one, { loadLimit: 3 }))
    expect(new Set(findings.map(({ rule }) => rule)).size).toBe(DIAGNOSIS_RULES.length)
    for (const texts of [sv, en]) {
      for (const one of findings) {
        expect(Object.values(findingText(one, texts)).join(' ')).not.toMatch(/[{}]|undefined|NaN/)
      }
      expect([...texts.missing]).toEqual([])
    }
  })
})
