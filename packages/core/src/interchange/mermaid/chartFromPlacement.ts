import { axisName, regionName } from '../../describe/sentences'
import type { FigureDefinition } from '../../figures/defineFigure'
import type { Texts } from '../../i18n/texts'
import type { Diagnostic } from '../../model/diagnostic'
import { SAME_POSITION } from '../../model/position'
import type { Placement } from '../../placement/place'
import type { MermaidChart, MermaidEnds } from './chart'

/** A figure's placement as a chart, and what the chart does not say. */
export interface PlacedChart {
  readonly chart: MermaidChart
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Makes a chart of a figure's placement, for `writeMermaid`: the figure's question is the title, the
 * axes' ends carry the axes' names, the regions name the quadrants, and every initiative is a point
 * where the figure draws it (at the edge, where its value lies outside the domain). Undefined for
 * figures that are no such chart: only a plane with one split on each axis is.
 *
 * Mermaid always divides in the middle. Where a split lies elsewhere, positions are kept, points
 * between the split and the middle stand under another quadrant's name, and the axis is reported
 * (`split-not-in-middle`; that choice is ours). What has no place is not in the chart; the reasons
 * are those of the placement.
 */
export function chartFromPlacement(
  placement: Placement,
  definition: FigureDefinition,
  texts: Texts,
): PlacedChart | undefined {
  const [xSplit, ySplit] = placement.thresholds.map(([split, ...others]) =>
    others.length === 0 ? split : undefined,
  )
  if (definition.space.kind !== 'plane' || xSplit === undefined || ySplit === undefined)
    return undefined

  const speaker = { ...placement, definition, texts }
  // A quadrant is the region in the middle of its part of the plane.
  const quadrant = (right: boolean, top: boolean) =>
    regionName(
      speaker,
      placement.partition.regionOf([halfway(xSplit, right), halfway(ySplit, top)]),
    )
  const chart: MermaidChart = {
    title: texts.say(`${definition.id}.title`),
    axes: { x: endsOf(definition, texts, 0), y: endsOf(definition, texts, 1) },
    quadrants: [
      quadrant(true, true),
      quadrant(false, true),
      quadrant(false, false),
      quadrant(true, false),
    ],
    points: placement.placed.map(({ label, position: [x, y] }) => ({
      label,
      x: x ?? 0,
      y: y ?? 0,
    })),
  }
  const diagnostics = placement.notPlaced.flatMap(({ reasons }) => reasons)
  ;[xSplit, ySplit].forEach((split, axis) => {
    const field = definition.axes[axis]?.field ?? ''
    if (Math.abs(split - 0.5) <= SAME_POSITION) return
    diagnostics.push({ code: 'split-not-in-middle', severity: 'warning', field })
  })
  return { chart, diagnostics }
}

function halfway(split: number, higher: boolean): number {
  return higher ? (split + 1) / 2 : split / 2
}

/** "Brådska kan vänta", "Brådska nu": the axis's name with each end that has one, or the name alone. */
function endsOf(definition: FigureDefinition, texts: Texts, axis: number): MermaidEnds {
  const name = axisName({ definition, texts, scales: [], tolerance: 0 }, axis)
  const key = `${definition.id}.axis.${definition.axes[axis]?.field ?? ''}`
  const end = (which: 'low' | 'high') => {
    if (!texts.has(`${key}.${which}`)) return undefined
    const value = texts.say(`${key}.${which}`).toLocaleLowerCase(texts.locale)
    return texts.say('value.axis', { name, value })
  }
  return [end('low') ?? name, end('high') ?? '']
}
