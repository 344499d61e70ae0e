import type { FindingsModel, Judged } from './model'

/** Props of {@link Member}. */
export interface MemberProps {
  readonly model: FindingsModel
  readonly initiative: Judged
  /** `toggles`: selects, and takes the selection back. `opens`: leads to the initiative's own findings. */
  readonly does: 'toggles' | 'opens'
}

/** An initiative as a button that selects it, and points at it in the other views meanwhile. */
export function Member({ model, initiative, does }: MemberProps) {
  const { chosen, choose, hover } = model
  const isChosen = chosen?.id === initiative.id
  return (
    <button
      type="button"
      data-kv-member={initiative.id}
      aria-pressed={does === 'toggles' ? isChosen : undefined}
      onClick={() => choose(isChosen ? undefined : initiative)}
      onPointerEnter={hover && (() => hover(initiative.id))}
      onPointerLeave={hover && (() => hover(undefined))}
    >
      <bdi>{initiative.label}</bdi>
    </button>
  )
}
