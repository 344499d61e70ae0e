import { useId } from 'react'
import { PROFILES, type Profile } from './profiles'
import type { ThemeTexts } from './texts/texts'

/** Props of {@link ProfileChoice}. */
export interface ProfileChoiceProps {
  readonly texts: ThemeTexts
  /** None: the figures' own colours. */
  readonly profile: Profile | undefined
  readonly onChange: (profile: Profile | undefined) => void
}

/** Which theme to begin with. */
export function ProfileChoice({ texts, profile, onChange }: ProfileChoiceProps) {
  const name = useId()
  return (
    <fieldset data-theme-profiles="">
      <legend>{texts.start}</legend>
      {[undefined, ...PROFILES].map((one) => (
        <label key={one ?? 'plain'} data-profile={one}>
          <input
            type="radio"
            name={name}
            checked={profile === one}
            onChange={() => onChange(one)}
          />
          <span aria-hidden="true" data-theme-chips="">
            <i data-theme-chip="paper" />
            <i data-theme-chip="accent" />
            <i data-theme-chip="group-1" />
            <i data-theme-chip="group-2" />
          </span>
          {texts.profile[one ?? 'plain']}
        </label>
      ))}
    </fieldset>
  )
}
