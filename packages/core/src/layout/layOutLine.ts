import { needVerdict } from '../measures/need'
import { countMembers } from '../placement/members'
import type { Frame, SpaceView } from '../spaces/space'
import { wrapText } from '../text'
import { attributeBands } from './attributeBands'
import type { Backdrop, FigureLayout, LayoutInput, LinePx, RegionDrawing } from './figureLayout'
import { needBracket, needTicks } from './needMarks'
import { regionTextsOfOneSize } from './regionTexts'
import { round } from './round'
import { COMPACT_WIDTH_PX, sizesFor } from './sizes'
import { swarmMarks } from './swarmMarks'
import { placeText, type RectPx } from './text'

/**
 * Lays out a line: bands above it that grow or shrink along it, then the stations as quiet columns
 * with the marks in a swarm about the line, then the line's name and ends.
 */
export function layOutLine(input: LayoutInput): FigureLayout {
  const { definition, placement, groups, texts, measure, mirror, widthPx } = input
  const sizes = sizesFor(widthPx, input.emPx)
  const narrow = widthPx < COMPACT_WIDTH_PX
  const say = (end: string) =>
    texts.say(`${definition.id}.axis.${definition.axes[0]?.field ?? ''}${end}`)
  const edgePx = sizes.markRadiusPx * 2
  const leftPx = edgePx
  const plotPx = Math.max(40, widthPx - 2 * edgePx)

  const bands = attributeBands({ input, sizes, leftPx, widthPx: plotPx, topPx: 0 })
  const topPx = bands.bottomPx + sizes.padPx
  const namesPx = sizes.region.sizePx * 1.25 + sizes.count.sizePx * 1.4 + sizes.padPx
  const wantedPx = Math.max(narrow ? 420 : 230, Math.min(plotPx * 0.34, 480)) + namesPx
  const footPx = sizes.axis.sizePx * 3.6
  const plotHeightPx = Math.max(
    120,
    input.heightPx === undefined ? wantedPx : input.heightPx - topPx - footPx,
  )
  const frame: Frame = { xPx: leftPx, yPx: topPx, widthPx: plotPx, heightPx: plotHeightPx, mirror }
  const swarmFrame: Frame = { ...frame, yPx: topPx + namesPx, heightPx: plotHeightPx - namesPx }
  const view = definition.space.view(swarmFrame)
  const axisPx = view.project([0.5]).yPx
  const marks = swarmMarks(placement.placed, view, groups, sizes, swarmFrame.heightPx / 2)

  const ends = [
    placeText(
      [mirror ? say('.high') : say('.low')],
      sizes.end,
      { xPx: leftPx, yPx: topPx + plotHeightPx + 4, textAnchor: 'start', side: 'top' },
      measure,
    ),
    placeText(
      [mirror ? say('.low') : say('.high')],
      sizes.end,
      { xPx: leftPx + plotPx, yPx: topPx + plotHeightPx + 4, textAnchor: 'end', side: 'top' },
      measure,
    ),
  ]
  const arrow = mirror ? `← ${say('')}` : `${say('')} →`
  const name = placeText(
    wrapText(arrow, { maxWidthPx: plotPx * 0.7, maxLines: 2, font: sizes.axis, measure }),
    sizes.axis,
    { xPx: leftPx + plotPx / 2, yPx: topPx + plotHeightPx + 4, textAnchor: 'middle', side: 'top' },
    measure,
  )
  const counts = needCounts(input)
  const note = placeText(
    counts === ''
      ? []
      : wrapText(counts, { maxWidthPx: plotPx, maxLines: 3, font: sizes.end, measure }),
    sizes.end,
    {
      xPx: mirror ? leftPx + plotPx : leftPx,
      yPx: name.box.yPx + name.box.heightPx + 4,
      textAnchor: mirror ? 'end' : 'start',
      side: 'top',
    },
    measure,
  )
  return {
    widthPx,
    heightPx: Math.ceil(
      Math.max(note.box.yPx + note.box.heightPx, name.box.yPx + name.box.heightPx) + 2,
    ),
    frame,
    view,
    sizes,
    regions: stations(input, frame, view, sizes, marks),
    splits: (placement.thresholds[0] ?? []).map((split, index) => ({
      field: definition.axes[0]?.field ?? '',
      axis: 0,
      index,
      ...upright(view.project([split]).xPx, frame),
    })),
    axisNames: [name],
    axisEnds: counts === '' ? ends : [...ends, note],
    aboutMarks: [note],
    backdrop: [
      ...bands.backdrop,
      axisLine(frame, axisPx),
      ...needTicks({
        marks,
        placed: placement.placed,
        tolerance: placement.tolerance,
        sizes,
        mirror,
      }),
    ],
    profiles: [],
    marks,
    labelled: marks,
    labelBounds: { xPx: 0, yPx: swarmFrame.yPx, widthPx, heightPx: swarmFrame.heightPx },
    guides: (_position, placed) =>
      needBracket({
        view,
        axisPx,
        complexity: placed?.extras.innovationComplexity,
        tolerance: placement.tolerance,
        sizes,
      }),
  }
}

function axisLine(frame: Frame, axisPx: number): Backdrop {
  return {
    kind: 'line',
    role: 'axis',
    x1Px: round(frame.xPx),
    y1Px: round(axisPx),
    x2Px: round(frame.xPx + frame.widthPx),
    y2Px: round(axisPx),
  }
}

function upright(xPx: number, frame: Frame): LinePx {
  return {
    x1Px: round(xPx),
    y1Px: round(frame.yPx + frame.heightPx),
    x2Px: round(xPx),
    y2Px: round(frame.yPx),
  }
}

/** The stations as columns over the whole height, each with its name, count and, where asked for, reading. */
function stations(
  { definition, placement, texts, measure, mirror, readings }: LayoutInput,
  frame: Frame,
  view: SpaceView,
  sizes: FigureLayout['sizes'],
  marks: FigureLayout['marks'],
): readonly RegionDrawing[] {
  const members = countMembers(placement)
  const { partition } = placement
  const markBoxes = marks.map(({ xPx, yPx, radiusPx }) => ({
    xPx: xPx - radiusPx,
    yPx: yPx - radiusPx,
    widthPx: 2 * radiusPx,
    heightPx: 2 * radiusPx,
  }))
  const drawn = partition.ids.map((id) => {
    const [from, to] = partition.outlineOf(id).map((corner) => view.project(corner).xPx)
    const left = Math.min(from ?? 0, to ?? 0)
    const widthPx = Math.abs((to ?? 0) - (from ?? 0))
    const box: RectPx = { xPx: left, yPx: frame.yPx, widthPx, heightPx: frame.heightPx }
    const count = members.get(id) ?? 0
    const words = {
      name: texts.say(`${definition.id}.region.${id}`),
      count: placement.placed.length > 0 ? texts.say('figure.members', { count }) : '',
      reading: readings ? texts.say(`${definition.id}.region.${id}.reading`) : undefined,
    }
    return {
      region: {
        id,
        tone: definition.regions.find((region) => region.id === id)?.tone ?? 'neutral',
        path: columnPath(box),
        box,
        members: count,
      },
      writing: { box, plot: frame, mirror, words, marks: markBoxes, sizes, measure },
    }
  })
  const written = regionTextsOfOneSize(drawn.map(({ writing }) => writing))
  return drawn.flatMap(({ region }, index) => {
    const own = written[index]
    return own ? [{ ...region, ...own }] : []
  })
}

/** A column as an SVG path; empty where it has no width. */
function columnPath({ xPx, yPx, widthPx, heightPx }: RectPx): string {
  if (!(widthPx > 0)) return ''
  const left = round(xPx)
  const top = round(yPx)
  return `M${left} ${top}H${round(xPx + widthPx)}V${round(yPx + heightPx)}H${left}Z`
}

/** How many are too light, and how many heavier than needed, in one line with the ticks that say so. */
function needCounts({ definition, placement, texts }: LayoutInput): string {
  const verdicts = placement.placed.flatMap(({ position, extras }) => {
    const weight = position[0] ?? null
    const complexity = extras.innovationComplexity
    return weight === null || typeof complexity !== 'number'
      ? []
      : [needVerdict(weight, complexity, placement.tolerance)]
  })
  const line = (verdict: 'too-light' | 'too-heavy', sign: string) => {
    const count = verdicts.filter((one) => one === verdict).length
    return count === 0
      ? []
      : [`${sign} ${texts.say(`${definition.id}.need.count.${verdict}`, { count })}`]
  }
  return [...line('too-light', '▸'), ...line('too-heavy', '◂')].join(' · ')
}
