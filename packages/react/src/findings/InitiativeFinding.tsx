import { type Finding, findingText } from '@kvadrant/core'
import { fieldWords } from './fieldWords'
import { Heading, type HeadingLevel } from './Heading'
import type { FindingsModel, Judged } from './model'
import { sectionText } from './sectionText'
import { SeverityMark } from './SeverityMark'

/** Props of {@link InitiativeFinding}. */
export interface InitiativeFindingProps {
  readonly model: FindingsModel
  readonly initiative: Judged
  readonly finding: Finding
  readonly level: HeadingLevel
}

/** A finding in one initiative: how much it matters, what it is, what to do, and the values that brought it about. */
export function InitiativeFinding({ model, initiative, finding, level }: InitiativeFindingProps) {
  const { texts, figures } = model
  const { title, advice } = findingText(finding, texts)
  return (
    <li data-kv-finding={finding.rule}>
      <SeverityMark severity={finding.severity} texts={texts} />
      <Heading level={level} of="finding">
        {title}
      </Heading>
      <p>{advice}</p>
      <div data-kv-causes="">
        <p>{texts.say('findings.causes')}</p>
        <dl>
          {finding.causes.map((cause) => {
            const { field, name, value } = fieldWords(initiative, cause, figures, texts)
            return (
              <div key={field} data-kv-cause={field}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            )
          })}
        </dl>
      </div>
      <p data-kv-section="">{sectionText(finding, texts)}</p>
    </li>
  )
}
