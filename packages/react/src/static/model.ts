import {
  createTexts,
  describeSeen,
  engineTexts,
  type FigureDefinition,
  pictureScene,
  type Scene,
  type Speaker,
  subtitleText,
  type Texts,
} from '@kvadrant/core'
import { emptied } from '../hooks/readingSteps'
import type { FigureReading } from '../model'
import { drawRows, type StaticDrawing } from './drawRows'
import type { StaticOptions } from './options'
import { readRows } from './readRows'

/** A figure that is read, laid out and put into words: everything that a picture of it, or its markup, is made from. */
export interface StaticModel<Row extends object = object>
  extends FigureReading<Row>, StaticDrawing {
  readonly definition: FigureDefinition
  readonly texts: Texts
  readonly speaker: Speaker
  readonly title: string
  /** Empty for none. */
  readonly subtitle: string
  /** The figure in a paragraph, for those who do not see it. */
  readonly summary: string
}

/** Makes the model of a figure, as `useFigure` does of an interactive one, without hooks. */
export function staticModel<Row extends object>(
  definition: FigureDefinition,
  options: StaticOptions<Row>,
): StaticModel<Row> {
  const { locale, messages, illustrative = false } = options
  const texts = createTexts([engineTexts, definition.texts], { locale, messages })
  const all = readRows(definition, options, texts)
  const drawing = drawRows(definition, options, texts, all)
  const { seen } = drawing
  const reading = seen.marks ? all : emptied(all)
  const { placement, filtered, earlier } = reading
  const { scales, tolerance } = placement
  const speaker: Speaker = { definition, texts, scales, tolerance }
  const title = options.title ?? texts.say(`${definition.id}.title`)
  const counted = seen.marks ? subtitleText(speaker, placement.placed.length, illustrative) : ''
  const told = describeSeen(speaker, placement, seen, title, earlier)
  const hidden = filtered > 0 ? ` ${texts.say('filtered.note', { count: filtered })}` : ''
  return {
    ...reading,
    ...drawing,
    definition,
    texts,
    speaker,
    title,
    subtitle: options.subtitle ?? counted,
    summary: `${told}${hidden}`,
  }
}

/** The built-in widths are those of common fonts; the page's own may be this much wider. */
const SPARE = 0.15

/** The picture of a model; `headed` by its title and subtitle, or to stand under them without air around it. */
export function sceneOf<Row extends object>(
  model: StaticModel<Row>,
  { direction, measure }: Pick<StaticOptions<Row>, 'direction' | 'measure'>,
  headed: boolean,
): Scene {
  const { title, subtitle, labels, ...drawing } = model
  const head = headed ? { title, subtitle } : { airPx: 0 }
  const spare = measure ? undefined : SPARE
  return pictureScene({ ...drawing, ...head, labels: labels.placed, direction, spare })
}
