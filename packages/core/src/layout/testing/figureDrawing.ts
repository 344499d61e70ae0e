import type { FigureDefinition } from '../../figures/defineFigure'
import type { Messages } from '../../i18n/catalogue'
import { engineTexts } from '../../i18n/engine'
import { createTexts, type Texts } from '../../i18n/texts'
import { type Groups, groupStyles } from '../../placement/groups'
import { place, type PlaceOptions, type Placement } from '../../placement/place'
import { measureByTable } from '../../text'
import type { FigureLayout, LayoutInput } from '../figureLayout'
import { layOut } from '../layOut'

/** What a test says about a drawing of any figure. */
export interface FigureDrawingOptions extends Partial<Omit<LayoutInput, 'texts' | 'definition'>> {
  readonly rows?: unknown
  readonly options?: PlaceOptions
  readonly locale?: string
  readonly messages?: Messages
}

/** A drawing and what it was made from. */
export interface FigureDrawing {
  readonly layout: FigureLayout
  readonly placement: Placement
  readonly groups: Groups
  readonly texts: Texts
}

/** Lays a figure out, 800 px wide and in Swedish unless told otherwise. */
export function figureDrawing(
  definition: FigureDefinition,
  { rows = [], options, locale, messages, ...input }: FigureDrawingOptions = {},
): FigureDrawing {
  const placement = place(rows, definition, options)
  const groups = groupStyles(placement.placed, undefined, definition.styleBy)
  const texts = createTexts([engineTexts, definition.texts], { locale, messages })
  const layout = layOut({
    definition,
    placement,
    groups,
    texts,
    widthPx: 800,
    mirror: false,
    measure: measureByTable,
    readings: false,
    ...input,
  })
  return { layout, placement, groups, texts }
}
