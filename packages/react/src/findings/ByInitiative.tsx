import type { HeadingLevel } from './Heading'
import { InitiativeFindings } from './InitiativeFindings'
import { InitiativeList } from './InitiativeList'
import type { FindingsModel } from './model'
import { useFollowingFocus } from './useFollowingFocus'

/** Props of {@link ByInitiative}. */
export interface ByInitiativeProps {
  readonly model: FindingsModel
  readonly level: HeadingLevel
}

/** The findings of the chosen initiative, with the way back; all initiatives where none is chosen. */
export function ByInitiative({ model, level }: ByInitiativeProps) {
  const { texts, chosen } = model
  const { listRef, initiativeRef, follow } = useFollowingFocus(chosen?.id)
  const choose: FindingsModel['choose'] = (initiative) => {
    follow(initiative?.id)
    model.choose(initiative)
  }
  if (!chosen) return <InitiativeList model={{ ...model, choose }} elementRef={listRef} />
  return (
    <>
      <p data-kv-back="">
        <button type="button" onClick={() => choose(undefined)}>
          {texts.say('findings.all')}
        </button>
      </p>
      <InitiativeFindings
        model={model}
        initiative={chosen}
        level={level}
        elementRef={initiativeRef}
      />
    </>
  )
}
