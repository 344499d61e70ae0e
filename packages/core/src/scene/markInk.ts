import type { DrawnMark } from '../layout/drawnMarks'
import { groupToken, type PaintToken } from './tokens'

/** How a mark is inked on a canvas that is shown: what the stylesheet's `marks.css` says of a mark's node. */
export interface MarkInk {
  readonly fill: PaintToken
  readonly rim: PaintToken
  /** In CSS pixels, half of it on either side of the outline. */
  readonly rimPx: number
  /** The lengths of dashes and gaps; empty for a rim without gaps. */
  readonly dashPx: readonly number[]
  readonly cap: 'butt' | 'round'
  /** Whether the rim lies over the fill; else under it, and its outer half shows. */
  readonly over: boolean
  /** The colour of the number on a mark that stands for several. */
  readonly count: PaintToken
}

interface Inks {
  readonly plain: MarkInk
  readonly outside: MarkInk
  readonly saving: MarkInk
}

function inksOf(tone: DrawnMark['tone']): Inks {
  const rest = tone === 'rest'
  const plain: MarkInk = {
    fill: rest ? 'paper' : groupToken(tone),
    rim: rest ? 'rest' : 'paper',
    rimPx: rest ? 2 : 1,
    dashPx: [],
    cap: 'butt',
    over: rest,
    count: rest ? 'rest' : 'paper',
  }
  const dashed = { ...plain, rim: 'ink', rimPx: 1.75, over: true } as const
  return {
    plain,
    outside: { ...dashed, dashPx: [2.5, 2] },
    saving: { ...dashed, dashPx: [1, 2.5], cap: 'round' },
  }
}

const REST = inksOf('rest')

const INKS: ReadonlyMap<DrawnMark['tone'], Inks> = new Map(
  ([0, 1, 2, 3, 4, 'mixed'] as const).map((tone) => [tone, inksOf(tone)]),
)

/**
 * The ink of a mark. One of a few objects, always the same for the same look: nothing is made for
 * each mark, however many there are.
 */
export function inkOf({ tone, outside }: DrawnMark, isSaving: boolean): MarkInk {
  const inks = INKS.get(tone) ?? REST
  if (isSaving) return inks.saving
  return outside ? inks.outside : inks.plain
}
