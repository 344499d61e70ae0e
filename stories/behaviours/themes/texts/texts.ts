import type { ThemeToken } from '@kvadrant/core'
import type { Language } from '../../../page/language'
import type { Vision } from '../colourVision'
import type { Profile } from '../profiles'
import type { TOKEN_GROUPS } from '../tokens'
import { en } from './en'
import { sv } from './sv'

/** Every text of the page of themes but the figures' own. */
export interface ThemeTexts {
  readonly title: string
  readonly lead: string
  readonly start: string
  readonly profile: { readonly [profile in Profile | 'plain']: string }
  readonly made: string
  readonly group: { readonly [group in keyof typeof TOKEN_GROUPS]: string }
  /** What a colour is for, named alone. */
  readonly token: { readonly [token in ThemeToken]: string }
  /** What stands below a colour that others are measured against. */
  readonly ground: string
  readonly line: string
  /** A contrast that holds, and one that does not; `ground` is a {@link token}. */
  readonly holds: (ratio: string, ground: string) => string
  readonly fails: (ratio: string, ground: string, least: string) => string
  readonly allHold: string
  readonly someFail: (count: number) => string
  readonly measures: string
  readonly radius: string
  readonly space: string
  readonly weight: string
  readonly weights: { readonly [weight in '400' | '600' | '700']: string }
  readonly figure: string
  readonly vision: string
  readonly visionText: string
  readonly seenBy: { readonly [vision in Vision]: string }
  readonly apart: string
  readonly near: string
  readonly forced: string
  readonly reset: string
  readonly take: string
  readonly takeText: string
  readonly nothing: string
  readonly copy: string
  readonly copied: string
  readonly save: string
}

/** The page's texts in a language. */
export const themeTexts: { readonly [language in Language]: ThemeTexts } = { sv, en }
