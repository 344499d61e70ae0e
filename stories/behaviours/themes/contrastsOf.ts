import { contrast, CONTRAST_RULES, type ContrastRule, type ThemeToken } from '@kvadrant/core'
import type { Colours } from './readTheme'

/** A contrast that a token has to keep, and the one that it has. */
export interface Kept extends ContrastRule {
  readonly contrast: number
  readonly holds: boolean
}

/**
 * The contrasts that are nearest to being too low for a token: one on the paper and one on the
 * tints, where it has to keep any. None for what texts and marks stand on.
 */
export function contrastsOf(token: ThemeToken, colours: Colours): readonly Kept[] {
  const kept = CONTRAST_RULES.filter((rule) => rule.token === token).map((rule) => {
    const has = contrast(colours[token], colours[rule.against])
    return { ...rule, contrast: has, holds: has >= rule.least }
  })
  const onPaper = kept.filter(({ against }) => against === 'paper')
  const onTints = kept.filter(({ against }) => against !== 'paper')
  return [...onPaper, ...onTints.toSorted((a, b) => a.contrast - b.contrast).slice(0, 1)]
}
