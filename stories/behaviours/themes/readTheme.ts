import type { ThemeToken } from '@kvadrant/core'
import { MEASURES, THEME_TOKENS, type Measure } from './tokens'
import type { Profile } from './profiles'

/** The two looks that a theme has colours for. */
export type Scheme = 'light' | 'dark'

/** The colours of one look, `#rrggbb`. */
export type Colours = Readonly<Record<ThemeToken, string>>

/** All that a theme comes to: its colours in both looks, and the measures that it sets. */
export interface Theme {
  readonly light: Colours
  readonly dark: Colours
  readonly measures: Readonly<Partial<Record<Measure, string>>>
}

/**
 * What a profile's stylesheet comes to, as the browser computes it.
 *
 * @param room An element to read in; it holds nothing new afterwards.
 * @param profile @default none: the colours that figures have by themselves
 */
export function readTheme(room: Element, profile?: Profile): Theme {
  const { ownerDocument } = room
  const holder = ownerDocument.createElement('div')
  holder.hidden = true
  if (profile) holder.dataset['profile'] = profile
  room.append(holder)
  const own = getComputedStyle(holder)
  const measures = MEASURES.map((name) => [name, own.getPropertyValue(`--kv-${name}`)] as const)
  const theme: Theme = {
    light: readColours(holder, 'light'),
    dark: readColours(holder, 'dark'),
    measures: Object.fromEntries(measures.filter(([, value]) => value !== '')),
  }
  holder.remove()
  return theme
}

/** The colours that a figure in `room` has in one look. */
export function readColours(room: Element, scheme: Scheme): Colours {
  const probe = room.ownerDocument.createElement('span')
  probe.dataset['kvTheme'] = scheme
  room.append(probe)
  const colours = THEME_TOKENS.map((token) => {
    probe.style.color = `var(--kv-now-${token})`
    return [token, hexadecimal(getComputedStyle(probe).color)] as const
  })
  probe.remove()
  return Object.fromEntries(colours) as Record<ThemeToken, string>
}

/** @throws {Error} Where a theme has a colour that can be seen through, or one outside of sRGB. */
function hexadecimal(computed: string): string {
  const parts = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(computed)?.slice(1)
  if (!parts) throw new Error(`"${computed}" is no solid colour`)
  return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`
}
