import type { Space } from '../spaces/space'
import type { Backdrop, FigureLayout, RegionDrawing } from './figureLayout'
import { groundLines } from './groundLines'
import type { Seen } from './reveal'

/**
 * A drawing with what is seen of it, and nothing else. What is seen stands where it stands in the
 * whole drawing, so nothing jumps from one step to the next. The same layout where all is seen.
 */
export function revealed(layout: FigureLayout, seen: Seen, kind: Space['kind']): FigureLayout {
  if (seen.axes && seen.everyRegion && seen.marks) return layout
  const { regions, axisNames, axisEnds, splits, backdrop, aboutMarks = [] } = layout
  const ground = seen.axes && !seen.everyRegion ? groundLines(kind, layout) : []
  const shown: FigureLayout = {
    ...layout,
    regions: regions
      .filter(({ id }) => seen.regions.has(id))
      .map((region) => (seen.marks ? region : uncounted(region))),
    axisNames: seen.axes ? axisNames : [],
    axisEnds: seen.axes ? axisEnds.filter((text) => seen.marks || !aboutMarks.includes(text)) : [],
    splits: seen.regions.size > 0 ? splits : [],
    backdrop: [...backdrop.filter((part) => isSeen(part, seen)), ...ground],
  }
  if (seen.marks) return shown
  return {
    ...shown,
    heightPx: heightWithoutStrip(layout),
    marks: [],
    labelled: [],
    labels: layout.labels && [],
    profiles: [],
  }
}

/** Words that say that a figure is empty are not shown, so a strip below the drawing is not kept for them. */
function heightWithoutStrip({ middle, heightPx }: FigureLayout): number {
  const isStrip = middle !== undefined && middle.yPx + middle.heightPx >= heightPx - 1
  return isStrip ? Math.ceil(middle.yPx) : heightPx
}

function uncounted(region: RegionDrawing): RegionDrawing {
  return { ...region, members: 0, count: undefined }
}

/** What belongs to a region is seen with it, what borders two regions with the first of them, the rest with the axes. */
function isSeen({ role, region, isOfMarks, kind }: Backdrop, seen: Seen): boolean {
  if (isOfMarks) return seen.marks
  if (region !== undefined) return seen.regions.has(region)
  if (kind === 'line' && role === 'half') return seen.regions.size > 0
  return seen.axes
}
