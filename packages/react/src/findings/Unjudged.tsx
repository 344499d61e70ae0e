import type { RuleId, Texts } from '@kvadrant/core'
import { fieldName } from './fieldWords'
import { AT_ONCE, Members } from './Members'
import { missingAmong } from './missingFields'
import type { FindingsModel, Judged } from './model'

/** Props of {@link Unjudged}. */
export interface UnjudgedProps {
  readonly model: FindingsModel
}

/**
 * What could not be told, of whom and for want of what, behind one button: of each thing the first
 * dozen, since it may be everyone. Nothing where all could be told.
 */
export function Unjudged({ model }: UnjudgedProps) {
  const { texts, unjudged } = model
  if (unjudged.length === 0) return null
  return (
    <details data-kv-unjudged="">
      <summary>{texts.say('findings.unjudged')}</summary>
      <ul>
        {unjudged.map(({ rule, members }) => (
          <li key={rule}>
            <p>
              <strong>{texts.say(`finding.${rule}.title`)}</strong>{' '}
              {texts.say('finding.unknown', { count: members.length })}{' '}
              {missingText(rule, members, texts)}
            </p>
            <Members model={model} members={members} atMost={AT_ONCE} />
          </li>
        ))}
      </ul>
    </details>
  )
}

/** For want of what a rule could not tell; of several initiatives with the number of those that lack each. */
export function missingText(rule: RuleId, members: readonly Judged[], texts: Texts): string {
  const fields = missingAmong(rule, members).map(({ field, count }) => {
    const name = fieldName(field, texts)
    return members.length > 1 ? texts.say('findings.missing.field', { field: name, count }) : name
  })
  return fields.length > 0
    ? texts.say('findings.missing', { fields: fields.join(', ') })
    : texts.say('findings.unusable')
}
