import type { Texts } from '../i18n/texts'
import type { RuleSummary } from './diagnosePortfolio'
import type { Finding, FindingParameters } from './finding'
import { preconditionKey } from './texts'

/** A finding in words. */
export interface FindingWords {
  /** How much it matters, in a word. */
  readonly severity: string
  /** What was found, in a few words. */
  readonly title: string
  /** What it means and what to do about it, in a sentence or two. */
  readonly advice: string
  /** The headings of the whitepaper's sections that it rests on, or that the rule is ours. */
  readonly section: string
}

/** Measures on the unit scale, said in per cent of it. */
const PER_CENT: ReadonlySet<string> = new Set(['gap', 'share'])

/** Puts a finding into words. `texts` are made with `findingTexts` among their catalogues. */
export function findingText(finding: Finding, texts: Texts): FindingWords {
  const { key, severity, sections, parameters } = finding
  const headings = sections.length > 0 ? sections : ['ours']
  return {
    severity: texts.say(`finding.severity.${severity}`),
    title: texts.say(`${key}.title`),
    advice: texts.say(`${key}.advice`, said(parameters, texts)),
    section: headings.map((id) => texts.say(`finding.section.${id}`)).join('; '),
  }
}

/**
 * What a rule says of a whole portfolio, sentence by sentence: how many initiatives it was found in
 * ("5 satsningar ligger i Dyrt och svårt."), then in how many it could not be told, if any.
 */
export function ruleSummaryText(
  { rule, count, unknown }: Pick<RuleSummary, 'rule' | 'count' | 'unknown'>,
  texts: Texts,
): readonly string[] {
  const overview = texts.say(`finding.${rule}.overview`, { count })
  return unknown > 0 ? [overview, texts.say('finding.unknown', { count: unknown })] : [overview]
}

function said(parameters: FindingParameters, texts: Texts): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => {
      if (typeof value !== 'number') return [name, named(name, value, texts)]
      return [name, PER_CENT.has(name) ? texts.number(value * 100, 1) : texts.number(value)]
    }),
  )
}

function named(name: string, ids: readonly string[], texts: Texts): string {
  const keyOf = (id: string) => (name === 'unmet' ? preconditionKey(id) : `finding.${id}.title`)
  return ids.map((id) => texts.say(keyOf(id))).join(', ')
}
