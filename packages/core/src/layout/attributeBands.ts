import type { Tone } from '../figures/defineFigure'
import { bandArea } from '../paths/bandArea'
import { wrapText } from '../text'
import type { Backdrop, LayoutInput } from './figureLayout'
import { COMPACT_WIDTH_PX, type Sizes } from './sizes'
import { placeText } from './text'

/** What {@link attributeBands} needs. */
export interface AttributeBandsInput {
  readonly input: LayoutInput
  readonly sizes: Sizes
  readonly leftPx: number
  readonly widthPx: number
  readonly topPx: number
}

/** The attributes of a partnership, from the top: which way each grows along the line. */
const BANDS: readonly { readonly id: string; readonly tone: Tone; readonly rises: boolean }[] = [
  { id: 'risk', tone: 'rose', rises: false },
  { id: 'resources', tone: 'sand', rises: true },
  { id: 'knowledge', tone: 'green', rises: true },
]

/** How thick a band is at its thin end, as a part of its thick one. */
const THIN = 0.08
const STEPS = 24

/** Bands that grow or shrink along the line, one above the other, each with its name at its thick end. */
export function attributeBands({ input, sizes, leftPx, widthPx, topPx }: AttributeBandsInput): {
  readonly backdrop: readonly Backdrop[]
  readonly bottomPx: number
} {
  const { definition, texts, measure, mirror } = input
  const narrow = input.widthPx < COMPACT_WIDTH_PX
  const thickPx = sizes.axis.sizePx * (narrow ? 2.9 : 3.1)
  const gapPx = sizes.padPx * 0.35
  const backdrop = BANDS.flatMap(({ id, tone, rises }, index): Backdrop[] => {
    const bottomPx = topPx + (index + 1) * thickPx + index * gapPx
    const grows = rises !== mirror
    const points = Array.from({ length: STEPS + 1 }, (_, step) => {
      const along = step / STEPS
      const share = THIN + (1 - THIN) * (grows ? along : 1 - along) ** 1.25
      return { xPx: leftPx + along * widthPx, topPx: bottomPx - share * thickPx, bottomPx }
    })
    const font = { ...sizes.label, weight: 600 as const }
    const padPx = sizes.padPx * 0.7
    const lines = wrapText(texts.say(`${definition.id}.band.${id}`), {
      maxWidthPx: widthPx * (narrow ? 0.72 : 0.5),
      maxLines: 2,
      font,
      measure,
    })
    const text = placeText(
      lines,
      font,
      {
        xPx: grows ? leftPx + widthPx - padPx : leftPx + padPx,
        yPx: bottomPx - padPx * 0.5,
        textAnchor: grows ? 'end' : 'start',
        side: 'bottom',
      },
      measure,
    )
    return [
      { kind: 'path', role: 'band', tone, d: bandArea(points) },
      { kind: 'text', role: 'band-name', tone, text },
    ]
  })
  return { backdrop, bottomPx: topPx + BANDS.length * thickPx + (BANDS.length - 1) * gapPx }
}
