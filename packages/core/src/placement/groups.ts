import { readList } from '../model/list'
import { MARK_SHAPES, type MarkShape } from '../paths/symbol'
import { cleanText } from '../text'
import type { Placed } from './place'

/** How many groups get a colour and a shape of their own. */
export const PALETTE_SIZE = MARK_SHAPES.length

/** A group as the legend and the marks show it. */
export interface GroupStyle {
  /** The group's name; empty for the rest that share one style, and for rows without a group. */
  readonly name: string
  /** Which colour of the palette, 0 for the largest group; `rest` is drawn hollow. */
  readonly tone: number | 'rest'
  readonly shape: MarkShape
  readonly count: number
}

/** The groups of a portfolio and the style of each. */
export interface Groups {
  /** Styled groups, largest first, then the rest where there is one. Empty where no row has a group. */
  readonly styles: readonly GroupStyle[]
  /** The style of an initiative of the given group. */
  readonly styleOf: (group: string) => GroupStyle
  /** What an initiative is styled by: its group, or its own name. */
  readonly keyOf: (placed: Pick<Placed, 'group' | 'label'>) => string
}

const UNGROUPED: GroupStyle = { name: '', tone: 0, shape: 'circle', count: 0 }

/**
 * Gives the five largest groups (or those that the host chose) a colour and a shape each; the
 * others become the rest, drawn hollow. Of groups of one size the first in the rows goes first;
 * chosen names are cleaned as the rows' own are, so that the two meet.
 * Exactly one group too many for the palette is the rest too: a sixth shape does not exist.
 */
export function groupStyles(
  placed: readonly Placed[],
  chosen?: readonly string[],
  by: 'group' | 'row' = 'group',
): Groups {
  const keyOf: Groups['keyOf'] = by === 'row' ? ({ label }) => label : ({ group }) => group
  const counts = new Map<string, number>()
  for (const one of placed) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1)
  const named = [...counts.keys()].filter((group) => group !== '')
  if (named.length === 0) return { styles: [], styleOf: () => UNGROUPED, keyOf }

  const choice = readList(chosen)
  const ranked = choice
    ? [...new Set(choice.map(cleanText))].filter((group) => group !== '')
    : [...named].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))
  const styles: GroupStyle[] = ranked.slice(0, PALETTE_SIZE).map((name, tone) => ({
    name,
    tone,
    shape: MARK_SHAPES[tone] ?? 'circle',
    count: counts.get(name) ?? 0,
  }))
  const byName = new Map(styles.map((style) => [style.name, style]))
  const restCount = placed.filter((one) => !byName.has(keyOf(one))).length
  const rest: GroupStyle = { name: '', tone: 'rest', shape: 'circle', count: restCount }
  return {
    styles: restCount > 0 ? [...styles, rest] : styles,
    styleOf: (group) => byName.get(group) ?? rest,
    keyOf,
  }
}
