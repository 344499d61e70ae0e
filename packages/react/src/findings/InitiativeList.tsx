import { type RefObject, useMemo } from 'react'
import { Member, type MemberProps } from './Member'
import { LISTED, Unlisted } from './Members'
import type { FindingsModel } from './model'
import { SeverityMark } from './SeverityMark'
import { worstFirst } from './worstFirst'

/** Props of {@link InitiativeList}. */
export interface InitiativeListProps {
  readonly model: FindingsModel
  readonly elementRef: RefObject<HTMLUListElement | null>
}

/** All initiatives to choose from, with the number of their findings, those with the most severe ones first. */
export function InitiativeList({ model, elementRef }: InitiativeListProps) {
  const { texts, initiatives, borderline } = model
  const ordered = useMemo(() => worstFirst(initiatives), [initiatives])
  const near = useMemo(() => new Set(borderline), [borderline])
  return (
    <>
      <ul ref={elementRef} data-kv-initiatives="" aria-label={texts.say('findings.all')}>
        {ordered.slice(0, LISTED).map((initiative) => (
          <li key={initiative.id}>
            <Member model={model} initiative={initiative} does="opens" />
            <span data-kv-standing="">
              {near.has(initiative) && (
                <span data-kv-tag="">{texts.say('findings.borderline.tag')}</span>
              )}
              <Worst model={model} initiative={initiative} />
            </span>
          </li>
        ))}
      </ul>
      <Unlisted model={model} members={initiatives} />
    </>
  )
}

/** How many findings there are, and how severe the worst of them is. */
function Worst({ model, initiative }: Omit<MemberProps, 'does'>) {
  const { texts } = model
  const [worst] = initiative.findings
  if (!worst) return <span>{texts.say('findings.count.none')}</span>
  return (
    <>
      <span>{texts.say('findings.count', { count: initiative.findings.length })}</span>
      <SeverityMark severity={worst.severity} texts={texts} />
    </>
  )
}
