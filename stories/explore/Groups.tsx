import { usePortfolio } from '@kvadrant/react'
import type { Language } from '../page/language'
import { groupCounts } from './groupCounts'
import { exploreTexts } from './texts/texts'

/** Props of {@link Groups}. */
export interface GroupsProps {
  readonly language: Language
  /** The groups that are shown; undefined for all. */
  readonly shown: readonly string[] | undefined
  readonly onShown: (groups: readonly string[] | undefined) => void
}

/** A switch for each group, with how many initiatives are in it. Nothing where there is no choice. */
export function Groups({ language, shown, onShown }: GroupsProps) {
  const { groups: say } = exploreTexts[language]
  const { rows } = usePortfolio()
  const all = groupCounts(rows, language)
  if (all.length < 2) return null

  const isShown = (group: string) => shown === undefined || shown.includes(group)
  const toggle = (group: string) => {
    const next = all.flatMap(([one]) => (isShown(one) === (one !== group) ? [one] : []))
    onShown(next.length === all.length ? undefined : next)
  }
  return (
    <fieldset data-explore-groups="">
      <legend>{say.heading}</legend>
      {all.map(([group, count]) => (
        <label key={group}>
          <input type="checkbox" checked={isShown(group)} onChange={() => toggle(group)} />
          {group === '' ? say.none : group} <span>{count}</span>
        </label>
      ))}
      <button
        type="button"
        aria-disabled={shown === undefined || undefined}
        onClick={() => onShown(undefined)}
      >
        {say.all}
      </button>
    </fieldset>
  )
}
