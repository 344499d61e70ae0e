import type { Groups, GroupStyle } from '../placement/groups'
import type { Placed } from '../placement/place'
import { noteOf, type Speaker } from './sentences'

/** An entry of a figure's legend: a look, whose it is, and a few words about it. */
export interface LegendEntry extends Pick<GroupStyle, 'tone' | 'shape'> {
  readonly key: string
  readonly name: string
  /** How many share the look, or what the figure says of the one row that has it. */
  readonly note: string
  /** The one row that the entry stands for; undefined for a group. */
  readonly id: string | undefined
}

/** Where rows have looks of their own, so many are listed by name; of more, those beyond the palette are the rest. */
const LISTED_ROWS = 12

/**
 * The entries of a figure's legend: the groups, largest first, each with its count, then the rest
 * (groups beyond the palette, rows without a group) in one; or, where each row has a look of its own, the rows with the figure's note on each, in the order of the rows. Of
 * many rows those without a colour are one entry. Empty where there is nothing to tell apart.
 */
export function legendEntries(
  speaker: Speaker,
  groups: Groups,
  placed: readonly Placed[],
): readonly LegendEntry[] {
  const { texts, definition } = speaker
  const inRest = placed.filter((one) => groups.styleOf(groups.keyOf(one)).tone === 'rest')
  const restName = texts.say(
    inRest.every((one) => groups.keyOf(one) === '') ? 'figure.ungrouped' : 'figure.rest',
  )
  if (definition.styleBy !== 'row') {
    return groups.styles.map((style) => ({
      ...lookOf(style),
      name: style.tone === 'rest' ? restName : style.name,
      note: texts.number(style.count),
      id: undefined,
    }))
  }
  const rows = placed.map((one) => ({ one, style: groups.styleOf(groups.keyOf(one)) }))
  const all = rows.length <= LISTED_ROWS
  const rest = groups.styles.find(({ tone }) => tone === 'rest')
  return [
    ...rows
      .filter(({ style }) => all || style.tone !== 'rest')
      .map(({ one, style }) => ({
        ...lookOf(style),
        key: one.id,
        name: one.label,
        note: noteOf(speaker, one) ?? '',
        id: one.id,
      })),
    ...(rest && !all
      ? [
          {
            ...lookOf(rest),
            name: restName,
            note: texts.number(rest.count),
            id: undefined,
          },
        ]
      : []),
  ]
}

function lookOf({ tone, shape }: GroupStyle) {
  return { key: `tone ${tone}`, tone, shape }
}
