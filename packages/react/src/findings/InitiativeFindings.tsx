import { type RefObject, useId } from 'react'
import { Heading, type HeadingLevel, levelBelow } from './Heading'
import { InitiativeFinding } from './InitiativeFinding'
import type { FindingsModel, Judged } from './model'
import { NearestBorders } from './NearestBorders'
import { missingText } from './Unjudged'

/** Props of {@link InitiativeFindings}. */
export interface InitiativeFindingsProps {
  readonly model: FindingsModel
  readonly initiative: Judged
  readonly level: HeadingLevel
  readonly elementRef: RefObject<HTMLElement | null>
}

/** What was found in one initiative and what that rests on, what cannot be judged, and how near a border it lies. */
export function InitiativeFindings({
  model,
  initiative,
  level,
  elementRef,
}: InitiativeFindingsProps) {
  const { texts } = model
  const { label, findings, unknown } = initiative
  const labelId = useId()
  const below = levelBelow(level)
  return (
    <article ref={elementRef} tabIndex={-1} aria-labelledby={labelId} data-kv-initiative="">
      <Heading level={level} id={labelId} of="initiative">
        <bdi>{label}</bdi>
      </Heading>
      {findings.length === 0 ? (
        <p data-kv-nothing="">{texts.say('finding.none')}</p>
      ) : (
        <ol data-kv-entries="">
          {findings.map((finding) => (
            <InitiativeFinding
              key={finding.rule}
              model={model}
              initiative={initiative}
              finding={finding}
              level={below}
            />
          ))}
        </ol>
      )}
      <NearestBorders model={model} initiative={initiative} level={below} />
      {unknown.length > 0 && (
        <details data-kv-unjudged="">
          <summary>{texts.say('findings.unjudged')}</summary>
          <ul>
            {unknown.map((rule) => (
              <li key={rule}>
                <strong>{texts.say(`finding.${rule}.title`)}</strong>{' '}
                {missingText(rule, [initiative], texts)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </article>
  )
}
