import { Borderline } from './Borderline'
import type { HeadingLevel } from './Heading'
import type { FindingsModel } from './model'
import { RuleFinding } from './RuleFinding'
import { Unjudged } from './Unjudged'

/** Props of {@link PortfolioFindings}. */
export interface PortfolioFindingsProps {
  readonly model: FindingsModel
  readonly level: HeadingLevel
}

/** What was found in a portfolio, the most severe first; then who is near a border, and what cannot be judged. */
export function PortfolioFindings({ model, level }: PortfolioFindingsProps) {
  const { texts, entries } = model
  return (
    <>
      {entries.length === 0 ? (
        <p data-kv-nothing="">{texts.say('finding.none')}</p>
      ) : (
        <ol data-kv-entries="">
          {entries.map((entry) => (
            <RuleFinding key={entry.rule} model={model} entry={entry} level={level} />
          ))}
        </ol>
      )}
      <Borderline model={model} />
      <Unjudged model={model} />
    </>
  )
}
