import { borderText, nearestBorder, regionName, type Texts } from '@kvadrant/core'
import { speakerOf } from './fieldWords'
import type { Judged, JudgedFigure } from './model'

/** Where an initiative lies in a figure, and how near a border that is, in words. */
export interface BorderWords {
  /** Id of the figure. */
  readonly figure: string
  /** What the figure is called, as inside a sentence. */
  readonly name: string
  readonly region: string
  /** The nearest border; undefined where no change of a single value leads to another region, or where values are words. */
  readonly border: string | undefined
  /** Whether that is within the uncertainty. */
  readonly isBorderline: boolean
}

/** The borders of an initiative in each figure that has a place for it. */
export function borderWords(
  { id }: Judged,
  figures: readonly JudgedFigure[],
  texts: Texts,
): readonly BorderWords[] {
  return figures.flatMap((figure) => {
    const placed = figure.placedById.get(id)
    if (!placed) return []
    const speaker = speakerOf(figure, texts)
    // Words have no distance that would say anything: the next word is the next region.
    const isOfWords = figure.definition.axes.some(({ steps }) => steps)
    const margin = isOfWords ? undefined : nearestBorder(figure, placed)
    return {
      figure: figure.definition.id,
      name: texts.say(`${figure.definition.id}.name`),
      region: regionName(speaker, placed.region),
      border: margin && borderText(speaker, margin, true),
      isBorderline: figure.borderline.has(id),
    }
  })
}
