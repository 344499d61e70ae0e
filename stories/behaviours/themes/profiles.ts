import '../../fixtures/themes/blue-and-yellow.css'
import '../../fixtures/themes/forest.css'
import '../../fixtures/themes/wine.css'

/** The example themes, each a stylesheet that speaks of `[data-profile]`. Made up, illustrative. */
export const PROFILES = ['blue-and-yellow', 'forest', 'wine'] as const

/** One of {@link PROFILES}. */
export type Profile = (typeof PROFILES)[number]
