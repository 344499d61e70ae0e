import { complexity } from '../../figures/complexity/complexity'
import type { Messages } from '../../i18n/catalogue'
import { engineTexts } from '../../i18n/engine'
import { createTexts } from '../../i18n/texts'
import { groupStyles } from '../../placement/groups'
import { place, type PlaceOptions, type Placement } from '../../placement/place'
import { measureByTable } from '../../text'
import type { FigureLayout, LayoutInput } from '../figureLayout'
import { layOut } from '../layOut'
import type { PlacedText } from '../text'

/** What a test says about a drawing of the complexity quadrant. */
export interface DrawingOptions extends Partial<Omit<LayoutInput, 'texts' | 'definition'>> {
  readonly rows?: unknown
  readonly options?: PlaceOptions
  readonly locale?: string
  readonly messages?: Messages
}

/** Lays the complexity quadrant out, 800 px wide and in Swedish unless told otherwise. */
export function drawingOf({ rows, options, locale, messages, ...input }: DrawingOptions = {}): {
  readonly layout: FigureLayout
  readonly placement: Placement
  readonly input: LayoutInput
} {
  const placement = place(rows, complexity, options)
  const full: LayoutInput = {
    definition: complexity,
    placement,
    groups: groupStyles(placement.placed),
    texts: createTexts([engineTexts, complexity.texts], { locale, messages }),
    widthPx: 800,
    mirror: false,
    measure: measureByTable,
    readings: false,
    ...input,
  }
  return { layout: layOut(full), placement, input: full }
}

/** Every text of a drawing but its marks' labels. */
export function textsOf({
  regions,
  axisNames,
  axisEnds,
  backdrop,
}: FigureLayout): readonly PlacedText[] {
  return [
    ...axisNames,
    ...axisEnds,
    ...regions.flatMap(({ name, count, reading }) =>
      [name, count, reading].filter((text) => text !== undefined),
    ),
    ...backdrop.flatMap((part) => (part.kind === 'text' ? [part.text] : [])),
  ]
}
