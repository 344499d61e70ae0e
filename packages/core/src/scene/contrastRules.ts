import { contrast } from './contrast'
import { PAINT_TOKENS, type PaintToken } from './tokens'

/** A colour that a theme sets: those of drawings, the accent (focus, ranges) and that of faults. */
export type ThemeToken = PaintToken | 'accent' | 'danger'

/** The least contrast that a token's colour has to keep against another one's. */
export interface ContrastRule {
  readonly token: ThemeToken
  readonly against: PaintToken
  /** As a ratio: 4.5 for what is read, 3 for what is only seen (WCAG 2.2, 1.4.3 and 1.4.11). */
  readonly least: 4.5 | 3
}

const TINTS = ['tint-neutral', 'tint-sand', 'tint-rose', 'tint-green'] as const
const MARKS = PAINT_TOKENS.filter((token) => token.startsWith('group-') || token === 'rest')

/**
 * What every theme keeps, light and dark: texts are read on the paper and on every tint, a region's
 * name on its own tint and on the paper, the number of a stack (in the colour of the paper) on its
 * mark; marks and the focus are seen everywhere. Hairlines and tints carry nothing alone, and keep
 * nothing. Ours, not the whitepaper's.
 */
export const CONTRAST_RULES: readonly ContrastRule[] = [
  ...rules(['ink', 'muted'], ['paper', ...TINTS], 4.5),
  ...(['neutral', 'sand', 'rose', 'green'] as const).flatMap((tone) =>
    rules([`name-${tone}`], ['paper', `tint-${tone}`], 4.5),
  ),
  ...rules(MARKS, ['paper'], 4.5),
  ...rules(MARKS, TINTS, 3),
  ...rules(['accent'], ['paper', ...TINTS], 3),
  ...rules(['danger'], ['paper', 'tint-neutral'], 4.5),
]

function rules(
  tokens: readonly ThemeToken[],
  grounds: readonly PaintToken[],
  least: ContrastRule['least'],
): readonly ContrastRule[] {
  return tokens.flatMap((token) => grounds.map((against) => ({ token, against, least })))
}

/** A rule that a theme breaks, and the contrast that it has instead. */
export interface LowContrast extends ContrastRule {
  readonly contrast: number
}

/**
 * The rules that a set of colours breaks, in the order of {@link CONTRAST_RULES}; none where it is
 * fit for use. For a host's own test of its theme.
 *
 * @param paints Solid colours, `#rrggbb` or `rgb(1, 2, 3)`.
 * @throws {RangeError} Where one is written in another way.
 */
export function lowContrasts(paints: Readonly<Record<ThemeToken, string>>): readonly LowContrast[] {
  return CONTRAST_RULES.map((rule) => ({
    ...rule,
    contrast: contrast(paints[rule.token], paints[rule.against]),
  })).filter((rule) => rule.contrast < rule.least)
}
