/**
 * The names that a scene gives its paints by, in place of colours: a theme says which colour each
 * one is. A host sets a token by the custom property `--kv-` and its name; what it comes to is in
 * `--kv-now-` and its name.
 */
export const PAINT_TOKENS = [
  'paper',
  'ink',
  'muted',
  'hairline',
  'tint-neutral',
  'tint-sand',
  'tint-rose',
  'tint-green',
  'name-neutral',
  'name-sand',
  'name-rose',
  'name-green',
  'group-0',
  'group-1',
  'group-2',
  'group-3',
  'group-4',
  'rest',
] as const

/** One of {@link PAINT_TOKENS}. */
export type PaintToken = (typeof PAINT_TOKENS)[number]

/** The colour of every token, as CSS writes colours. */
export type Paints = Readonly<Record<PaintToken, string>>

const GROUP_TOKENS = ['group-0', 'group-1', 'group-2', 'group-3', 'group-4'] as const

/** The paint of a group, of the rest, or of a mark that stands for several groups: ink, as nobody's colour. */
export function groupToken(tone: number | 'rest' | 'mixed'): PaintToken {
  if (tone === 'mixed') return 'ink'
  return tone === 'rest' ? 'rest' : (GROUP_TOKENS[tone] ?? 'rest')
}
