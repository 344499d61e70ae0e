import type { FigureLayout } from '../figureLayout'
import type { PlacedText, RectPx } from '../text'
import { overlaps } from '../text'
import { textsOf } from './drawing'

/** What is wrong with any drawing: numbers that are none, texts outside of it or over each other, marks outside. */
export function drawingFaults(layout: FigureLayout): readonly unknown[] {
  const { widthPx, heightPx, marks, labels = [] } = layout
  const faults: unknown[] = []
  const isInside = (box: RectPx) =>
    box.xPx >= -0.01 &&
    box.yPx >= -0.01 &&
    box.xPx + box.widthPx <= widthPx + 0.01 &&
    box.yPx + box.heightPx <= heightPx + 0.01
  const texts = textsOf(layout).filter(({ lines }) => lines.length > 0)
  for (const text of texts) if (!isInside(text.box)) faults.push(['outside', text.lines, text.box])
  for (const label of labels) if (!isInside(label.box)) faults.push(['outside', label.lines])
  for (const { id, xPx, yPx, radiusPx } of marks) {
    const box = {
      xPx: xPx - radiusPx,
      yPx: yPx - radiusPx,
      widthPx: 2 * radiusPx,
      heightPx: 2 * radiusPx,
    }
    if (!isInside(box)) faults.push(['mark outside', id, xPx, yPx])
  }
  const written: readonly Pick<PlacedText, 'lines' | 'box'>[] = [...texts, ...labels]
  written.forEach((a, index) => {
    for (const b of written.slice(index + 1))
      if (overlaps(shrunk(a.box), shrunk(b.box))) faults.push(['overlap', a.lines, b.lines])
  })
  const paths = [...layout.regions.map(({ path }) => path), ...layout.profiles.map(({ d }) => d)]
  if (/NaN|Infinity|undefined/.test(paths.join(' '))) faults.push(['path', paths])
  return faults
}

/** Line boxes may touch: what counts is the letters in them. */
function shrunk({ xPx, yPx, widthPx, heightPx }: RectPx): RectPx {
  return { xPx, yPx: yPx + 1, widthPx, heightPx: Math.max(0, heightPx - 2) }
}
