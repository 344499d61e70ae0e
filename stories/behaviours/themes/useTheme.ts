import type { ThemeToken } from '@kvadrant/core'
import { useState } from 'react'
import type { Profile } from './profiles'
import { readTheme, type Scheme, type Theme } from './readTheme'
import type { Measure } from './tokens'

/** The theme that a page edits. */
export interface UseThemeResult {
  /** What figures have by themselves. */
  readonly plain: Theme
  /** What they have now: the chosen profile's with what was changed on top. */
  readonly theme: Theme
  /** None: no profile. */
  readonly profile: Profile | undefined
  readonly isChanged: boolean
  /** Begins with a profile anew: what was changed is gone. */
  readonly choose: (profile: Profile | undefined) => void
  readonly setColour: (scheme: Scheme, token: ThemeToken, colour: string) => void
  readonly setMeasure: (name: Measure, value: string) => void
  readonly reset: () => void
}

/** What was changed: as a theme, but only where it was. */
type Edits = { readonly [part in keyof Theme]: Partial<Theme[part]> }

const NONE: Edits = { light: {}, dark: {}, measures: {} }

/** A theme to change, beginning with the figures' own. Profiles are read from their stylesheets. */
export function useTheme(): UseThemeResult {
  const [plain] = useState(() => readTheme(document.body))
  const [profile, setProfile] = useState<Profile>()
  const [base, setBase] = useState(plain)
  const [edits, setEdits] = useState(NONE)

  const set = (part: keyof Theme, name: string, value: string) =>
    setEdits((before) => ({ ...before, [part]: { ...before[part], [name]: value } }))

  return {
    plain,
    theme: {
      light: { ...base.light, ...edits.light },
      dark: { ...base.dark, ...edits.dark },
      measures: { ...base.measures, ...edits.measures },
    },
    profile,
    isChanged: edits !== NONE,
    choose: (chosen) => {
      setProfile(chosen)
      setBase(readTheme(document.body, chosen))
      setEdits(NONE)
    },
    setColour: set,
    setMeasure: (name, value) => set('measures', name, value),
    reset: () => setEdits(NONE),
  }
}
