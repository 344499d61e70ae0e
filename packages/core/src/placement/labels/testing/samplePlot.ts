import { measureByTable } from '../../../text'
import type { RectPx } from '../rect'
import type { LabelOptions, LabelRequest } from '../request'
import { SAMPLE_INITIATIVES } from './initiatives'

const REGION_FONT = { sizePx: 17, weight: 600 } as const
const MARK_RADIUS_PX = 6

/** What `placeLabels` takes, together. */
export interface SamplePlot {
  readonly requests: readonly LabelRequest[]
  readonly options: LabelOptions
}

/**
 * The complexity quadrant with the sample initiatives, one request for each spot, region names in
 * its corners and its two splits.
 */
export function samplePlot(widthPx: number, heightPx: number): SamplePlot {
  const spots = new Map<string, { name: string; xPx: number; yPx: number; count: number }>()
  for (const { name, organisational, innovation } of SAMPLE_INITIATIVES) {
    const key = `${organisational}/${innovation}`
    const spot = spots.get(key) ?? {
      name,
      xPx: (organisational / 10) * widthPx,
      yPx: (1 - innovation / 10) * heightPx,
      count: 0,
    }
    spot.count++
    spots.set(key, spot)
  }
  const requests = Array.from(spots, ([id, { name, xPx, yPx, count }]) => ({
    id,
    text: count > 1 ? `${name} +${count - 1}` : name,
    xPx,
    yPx,
    markRadiusPx: MARK_RADIUS_PX,
  }))
  return {
    requests,
    options: {
      bounds: { xPx: 0, yPx: 0, widthPx, heightPx },
      obstacles: regionNames(widthPx, heightPx),
      segments: [
        { x1Px: widthPx / 2, y1Px: 0, x2Px: widthPx / 2, y2Px: heightPx },
        { x1Px: 0, y1Px: heightPx / 2, x2Px: widthPx, y2Px: heightPx / 2 },
      ],
      marks: requests.map(({ xPx, yPx }) => ({ xPx, yPx, radiusPx: MARK_RADIUS_PX })),
      font: { sizePx: 12, weight: 400 },
      lineHeightPx: 15,
      measure: measureByTable,
      maxWidthPx: 190,
    },
  }
}

function regionNames(plotWidthPx: number, plotHeightPx: number): readonly RectPx[] {
  return (
    [
      ['Dyrt och svårt', 0, 0],
      ['Samverkan', 1, 0],
      ['Standardsourcing', 0, 1],
      ['Onödig samverkan', 1, 1],
    ] as const
  ).map(([name, right, low]) => {
    const widthPx = measureByTable(name, REGION_FONT)
    return {
      xPx: right === 1 ? plotWidthPx - 12 - widthPx : 12,
      yPx: low === 1 ? plotHeightPx - 33 : 12,
      widthPx,
      heightPx: 21,
    }
  })
}
