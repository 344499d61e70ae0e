import { findingText, ruleSummaryText } from '@kvadrant/core'
import { Heading, type HeadingLevel } from './Heading'
import { Members } from './Members'
import type { FindingsModel, RuleEntry } from './model'
import { sectionText } from './sectionText'
import { SeverityMark } from './SeverityMark'

/** Props of {@link RuleFinding}. */
export interface RuleFindingProps {
  readonly model: FindingsModel
  readonly entry: RuleEntry
  readonly level: HeadingLevel
}

/** One thing that was found in a portfolio: in how many and in whom, what to do about it, what it rests on. */
export function RuleFinding({ model, entry, level }: RuleFindingProps) {
  const { texts } = model
  const { rule, severity, members } = entry
  const finding = members[0]?.findings.find((one) => one.rule === rule)
  if (!finding) return null
  const [overview] = ruleSummaryText({ rule, count: members.length, unknown: 0 }, texts)
  const general = `${finding.key}.advice.all`
  // With its numbers, where they are those of everyone that it is said of.
  const isOfOne = members.length === 1 || !texts.has(general)
  return (
    <li data-kv-finding={rule}>
      <SeverityMark severity={severity} texts={texts} />
      <Heading level={level} of="finding">
        {overview}
      </Heading>
      <p>{isOfOne ? findingText(finding, texts).advice : texts.say(general)}</p>
      <Members model={model} members={members} />
      <p data-kv-section="">{sectionText(finding, texts)}</p>
    </li>
  )
}
