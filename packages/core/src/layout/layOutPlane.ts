import type { FigureDefinition } from '../figures/defineFigure'
import type { Texts } from '../i18n/texts'
import { drawMarks } from './drawnMarks'
import { drawRegions } from './drawRegions'
import type { FigureLayout, LayoutInput } from './figureLayout'
import { type PlaneWords, planeFrame } from './planeFrame'
import { sizesFor } from './sizes'
import { splitLines } from './splitLines'
import { inset } from './text'

/**
 * Lays out a figure over a plane: names and ends of the axes around it, regions, splits, marks.
 * `unwritten` is the id of a region whose texts the caller writes itself.
 */
export function layOutPlane(input: LayoutInput, unwritten?: string): FigureLayout {
  const { definition, placement, groups, texts, measure, mirror, widthPx, heightPx } = input
  const sizes = sizesFor(widthPx, input.emPx)
  const words = planeWords(definition, texts)
  const around = planeFrame({ widthPx, heightPx, mirror, words, sizes, measure })
  const { frame } = around
  const view = definition.space.view(frame)
  const marks = drawMarks(placement.placed, view, groups, sizes)
  return {
    widthPx,
    heightPx: around.heightPx,
    frame,
    view,
    sizes,
    regions: drawRegions(input, { frame, view, sizes, marks, unwritten }),
    splits: splitLines(definition, placement.thresholds, view),
    axisNames: around.names,
    axisEnds: around.ends,
    backdrop: [],
    profiles: [],
    marks,
    labelled: marks,
    labelBounds: inset(frame, 2),
  }
}

function planeWords(definition: FigureDefinition, texts: Texts): PlaneWords {
  const word = (axis: number, end = '') =>
    texts.say(`${definition.id}.axis.${definition.axes[axis]?.field ?? ''}${end}`)
  return {
    xName: word(0),
    xLow: word(0, '.low'),
    xHigh: word(0, '.high'),
    yName: word(1),
    yLow: word(1, '.low'),
    yHigh: word(1, '.high'),
  }
}
