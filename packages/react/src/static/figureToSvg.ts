import { type FigureDefinition, type Paints, sceneToSvg } from '@kvadrant/core'
import { sceneOf, staticModel } from './model'
import type { StaticOptions } from './options'

/** Options of {@link figureToSvg}. */
export interface FigureToSvgOptions<Row extends object> extends StaticOptions<Row> {
  /** Colours by token. @default those of the light theme */
  readonly paints?: Partial<Paints> | undefined
  /** A list of font families, as CSS writes it. @default the system's sans */
  readonly fontFamily?: string | undefined
}

/**
 * A figure as an SVG file that stands alone: text, for an attachment, a document or an image
 * converter. The same picture as an interactive figure's `toSVG()`, made where there is no browser.
 */
export function figureToSvg<Row extends object>(
  definition: FigureDefinition,
  options: FigureToSvgOptions<Row>,
): string {
  const { paints = {}, fontFamily } = options
  const model = staticModel(definition, options)
  const { title, summary, texts } = model
  return sceneToSvg(sceneOf(model, options, true), paints, {
    title,
    description: summary,
    lang: texts.lang,
    fontFamily,
  })
}
