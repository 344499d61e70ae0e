import { type Finding, findingText, type Texts } from '@kvadrant/core'

/** What a finding rests on: the section of the whitepaper, or that the rule is ours. */
export function sectionText(finding: Finding, texts: Texts): string {
  const { section } = findingText(finding, texts)
  return finding.sections.length > 0 ? texts.say('findings.section', { section }) : section
}
