import type { FindingsModel, Judged } from './model'
import { Member } from './Member'

/** How many stand there at once; the rest is behind a button. */
export const AT_ONCE = 12

/** How many are listed at all; of the rest the count is told. */
export const LISTED = 200

/** Props of {@link Members}. */
export interface MembersProps {
  readonly model: FindingsModel
  readonly members: readonly Judged[]
  /** How many are listed at all. @default LISTED */
  readonly atMost?: number
}

/** Initiatives as buttons that select, the first dozen at once. */
export function Members({ model, members, atMost = LISTED }: MembersProps) {
  const { texts } = model
  const rest = members.slice(AT_ONCE)
  const folded = members.slice(AT_ONCE, atMost)
  const buttons = (some: readonly Judged[]) => (
    <ul data-kv-members="" aria-label={texts.say('findings.members')}>
      {some.map((initiative) => (
        <li key={initiative.id}>
          <Member model={model} initiative={initiative} does="toggles" />
        </li>
      ))}
    </ul>
  )
  const unlisted = <Unlisted model={model} members={members} atMost={atMost} />
  return (
    <>
      {buttons(members.slice(0, AT_ONCE))}
      {folded.length > 0 ? (
        <details>
          <summary>{texts.say('findings.more', { count: rest.length })}</summary>
          {buttons(folded)}
          {unlisted}
        </details>
      ) : (
        unlisted
      )}
    </>
  )
}

/** How many more there are than are listed. Nothing where all are. */
export function Unlisted({ model, members, atMost = LISTED }: MembersProps) {
  const { length: count } = members.slice(atMost)
  return count > 0 ? <p>{model.texts.say('findings.more', { count })}</p> : null
}
