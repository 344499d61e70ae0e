import type { FigureDefinition } from '../figures/defineFigure'
import type { Texts } from '../i18n/texts'
import { type Position, SAME_POSITION } from '../model/position'
import type { Frame, SpaceView } from '../spaces/space'
import { drawMarks } from './drawnMarks'
import { drawTriangles } from './drawTriangles'
import type { FigureLayout, LayoutInput, LinePx } from './figureLayout'
import { round } from './round'
import { type CornerWords, simplexFrame } from './simplexFrame'
import { COMPACT_WIDTH_PX, sizesFor } from './sizes'
import { type PlacedText, placeText, type RectPx } from './text'

/**
 * Lays out a figure over a triangle of three shares: what each corner stands for outside of it,
 * regions of its majority inside, and lines from an initiative straight to the three sides. The
 * longer the line to a side, the larger the share of the corner across.
 */
export function layOutSimplex(input: LayoutInput): FigureLayout {
  const { definition, placement, groups, texts, measure, mirror, widthPx, heightPx } = input
  const sizes = sizesFor(widthPx, input.emPx)
  const corners = cornersOf(definition, texts)
  const around = simplexFrame({ widthPx, heightPx, mirror, corners, sizes, measure })
  const { frame } = around
  const view = definition.space.view(frame)
  const marks = drawMarks(placement.placed, view, groups, sizes)
  const halves = halfTexts(input, view, sizes)
  const borders = halfLines(view)
  return {
    widthPx,
    heightPx: around.heightPx,
    frame,
    view,
    sizes,
    regions: drawTriangles(input, { view, sizes, marks }),
    splits: [],
    axisNames: around.names,
    axisEnds: [...around.readings, ...halves],
    backdrop: borders.map((line) => ({ kind: 'line', role: 'half', ...line })),
    profiles: [],
    marks,
    labelled: marks,
    labelBounds: {
      xPx: 0,
      yPx: frame.yPx - sizes.markRadiusPx,
      widthPx,
      heightPx: frame.heightPx + 2 * sizes.markRadiusPx,
    },
    obstacles: halves.map(({ box }) => box),
    borders,
    guides: (position) => toSides(view, position),
    middle: middleOf(frame, widthPx < COMPACT_WIDTH_PX),
  }
}

/** Below the name of the region in the middle; on a phone that is too narrow for words, and they take more room. */
function middleOf({ xPx, yPx, widthPx, heightPx }: Frame, compact: boolean): RectPx {
  const width = compact ? 1 : 0.37
  return {
    xPx: xPx + (widthPx * (1 - width)) / 2,
    yPx: yPx + heightPx * (compact ? 0.56 : 0.61),
    widthPx: widthPx * width,
    heightPx: heightPx * (compact ? 0.2 : 0.1),
  }
}

function cornersOf(
  { id, axes }: FigureDefinition,
  texts: Texts,
): readonly [CornerWords, CornerWords, CornerWords] {
  const words = (axis: number): CornerWords => {
    const key = `${id}.axis.${axes[axis]?.field ?? ''}`
    return {
      name: texts.say(key),
      reading: texts.has(`${key}.reading`) ? texts.say(`${key}.reading`) : '',
    }
  }
  return [words(0), words(1), words(2)]
}

/** The points half way along the sides: from the top to the left, to the right, and between these. */
const HALVES: readonly [Position, Position, Position] = [
  [0.5, 0.5, 0],
  [0.5, 0, 0.5],
  [0, 0.5, 0.5],
]

/** The lines on which one share is a half. */
function halfLines(view: SpaceView): readonly LinePx[] {
  const [left, right, below] = HALVES
  return [between(view, left, right), between(view, left, below), between(view, right, below)]
}

/** "50 %" where the half lines meet the two slanted sides. */
function halfTexts(
  { texts, measure }: LayoutInput,
  view: SpaceView,
  { end, padPx, markRadiusPx }: FigureLayout['sizes'],
): readonly PlacedText[] {
  const text = texts.say('value.share', { number: texts.number(50, 0) })
  const [left, right] = HALVES
  const middlePx = view.project([1, 0, 0]).xPx
  return [left, right].map((half) => {
    const { xPx, yPx } = view.project(half)
    const outwards = xPx < middlePx ? -1 : 1
    const anchor = {
      xPx: xPx + outwards * (padPx * 0.5 + markRadiusPx),
      yPx: yPx - end.sizePx * 0.625,
      textAnchor: outwards < 0 ? 'end' : 'start',
      side: 'top',
    } as const
    return placeText([text], end, anchor, measure)
  })
}

/**
 * From a position at right angles to each side that it does not lie on: what it has of the corner
 * across goes half to each of the others.
 */
function toSides(view: SpaceView, position: Position): readonly LinePx[] {
  return [0, 1, 2].flatMap((across) => {
    const given = (position[across] ?? 0) / 2
    if (given < SAME_POSITION) return []
    const foot = position.map((share, axis) => (axis === across ? 0 : (share ?? 0) + given))
    return [between(view, position, foot)]
  })
}

function between(view: SpaceView, from: Position, to: Position): LinePx {
  const start = view.project(from)
  const end = view.project(to)
  return {
    x1Px: round(start.xPx),
    y1Px: round(start.yPx),
    x2Px: round(end.xPx),
    y2Px: round(end.yPx),
  }
}
