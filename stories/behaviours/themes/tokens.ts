import type { ThemeToken } from '@kvadrant/core'

/** The parts of a theme, in the order of the page. */
export const TOKEN_GROUPS = {
  text: ['paper', 'ink', 'muted', 'hairline', 'accent', 'danger'],
  regions: [
    'tint-neutral',
    'name-neutral',
    'tint-sand',
    'name-sand',
    'tint-rose',
    'name-rose',
    'tint-green',
    'name-green',
  ],
  groups: ['group-0', 'group-1', 'group-2', 'group-3', 'group-4', 'rest'],
} as const satisfies Readonly<Record<string, readonly ThemeToken[]>>

/** Every colour that a theme sets. */
export const THEME_TOKENS: readonly ThemeToken[] = Object.values(TOKEN_GROUPS).flat()

/** What a theme sets beside colours. */
export const MEASURES = [
  'font',
  'font-size',
  'title-font',
  'title-size',
  'title-weight',
  'radius',
  'space',
] as const

/** One of {@link MEASURES}. */
export type Measure = (typeof MEASURES)[number]
