import type { FigureLayout } from '../layout/figureLayout'
import type { PointPx } from '../model/position'
import type { SceneItem, ScenePath, SceneStroke } from './items'
import { lineItem } from './lineItem'
import { textItem } from './textItem'
import { groupToken } from './tokens'

/** The lines along a band are its region's colour, but quiet. */
const BAND_EDGE = { paint: 'name-green', opacity: 0.45 } as const

/** What a figure's lines hang on, and what its marks point by: darker than a lane or a border. */
const DARKER = new Set(['axis', 'middle', 'need'])

/** How thick the line through the handles of a row is, in hairlines; that of a row of the rest is thin and quiet. */
const PROFILE = 1.75
const REST_PROFILE = 1

/**
 * What a figure draws between its regions and its marks, by what each part is: bands in their tint
 * (the neutral one where none is said), thin lines, texts in their region's colour or, the ends of
 * axes, muted. Axes, the middle of a profile and the wedges beside marks are muted too.
 */
export function backdropItems(
  { backdrop, sizes }: Pick<FigureLayout, 'backdrop' | 'sizes'>,
  shift: PointPx,
): readonly SceneItem[] {
  return backdrop.map((part): SceneItem => {
    if (part.kind === 'path') {
      const fill = DARKER.has(part.role) ? 'muted' : (`tint-${part.tone ?? 'neutral'}` as const)
      return { kind: 'path', part: 'backdrop', ...shift, path: part.d, fill }
    }
    if (part.kind === 'line') {
      const plain = { paint: DARKER.has(part.role) ? 'muted' : 'hairline' } as const
      const look = part.role === 'band-edge' ? BAND_EDGE : plain
      return lineItem('backdrop', part, shift, { ...look, widthPx: sizes.hairlinePx })
    }
    const ofRegion = part.role === 'region-name'
    const plain = part.role === 'axis-end' ? 'muted' : 'ink'
    return textItem(
      ofRegion ? 'region-name' : 'backdrop',
      part.text,
      part.tone ? `name-${part.tone}` : plain,
      shift,
    )
  })
}

/** The lines through the handles of each row, in its own colour; quiet for the rest. */
export function profileItems(
  { profiles, sizes }: Pick<FigureLayout, 'profiles' | 'sizes'>,
  shift: PointPx,
): readonly ScenePath[] {
  const { hairlinePx } = sizes
  return profiles.map(({ tone, d, opacity }) => {
    const paint = groupToken(tone)
    const stroke: SceneStroke =
      tone === 'rest'
        ? { paint, widthPx: REST_PROFILE * hairlinePx, opacity }
        : { paint, widthPx: PROFILE * hairlinePx }
    return { kind: 'path', part: 'profile', ...shift, path: d, stroke }
  })
}
