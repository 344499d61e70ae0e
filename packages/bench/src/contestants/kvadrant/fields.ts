import type { Point } from '../../scene/scene'

/** Where the scene's points keep what the complexity quadrant reads. */
export const fields = { organisationalComplexity: 'x', innovationComplexity: 'y' } as const

/** The position that a finished change gives its point; what did not change is the point's own. */
export function positionIn(
  change: { readonly id: string; readonly patch: { readonly [key: string]: unknown } },
  points: readonly Point[],
): [x: number, y: number] {
  const point = points.find(({ id }) => id === change.id)
  return [Number(change.patch.x ?? point?.x), Number(change.patch.y ?? point?.y)]
}
