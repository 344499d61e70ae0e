import {
  type DrawnMark,
  inkOf,
  markPath,
  type MarkInk,
  type Paints,
  type RectPx,
} from '@kvadrant/core'

/** What is painted of a figure on a canvas, and how. */
export interface MarkPicture {
  readonly marks: readonly DrawnMark[]
  /** What the canvas covers, in the drawing's pixels. */
  readonly area: RectPx
  /** Ids of the initiatives whose change is being saved. */
  readonly saving: ReadonlySet<string>
  /** The mark that is being moved, and leaves a ghost behind; undefined for none. */
  readonly ghost: { readonly id: string; readonly axis: number | undefined } | undefined
  readonly paints: Paints
  /** The fonts that the figure's text is set in, for the numbers on marks. */
  readonly fontFamily: string
}

const GHOST_OPACITY = 0.3

/** Height of a number, and from a mark's middle to the number's baseline, in radii and in the font's size. */
const NUMBER_HEIGHT = 1.25
const BASELINE_EM = 0.35

const ORIGIN = { xPx: 0, yPx: 0 }
const SOLID: readonly number[] = []

/**
 * Paints all marks, in their order, over what the canvas held. Makes no object for a mark: ten
 * thousand of them are told to the browser in a few milliseconds.
 */
export function paintMarks(context: CanvasRenderingContext2D, picture: MarkPicture): void {
  const { marks, area, saving, ghost, paints, fontFamily } = picture
  const { width, height } = context.canvas
  const [scaleX, scaleY] = [width / area.widthPx, height / area.heightPx]
  const [leftPx, topPx] = [-area.xPx * scaleX, -area.yPx * scaleY]
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.clearRect(0, 0, width, height)
  context.setTransform(scaleX, 0, 0, scaleY, leftPx, topPx)
  context.setLineDash(SOLID as number[])
  context.textAlign = 'center'

  const outlines = new Map<string, Map<number, Path2D>>()
  let ink: MarkInk | undefined
  let fontPx = 0
  for (const mark of marks) {
    const next = inkOf(mark, saving.size > 0 && isSaving(mark, saving))
    if (next !== ink) {
      if (ink?.dashPx !== next.dashPx) context.setLineDash(next.dashPx as number[])
      context.fillStyle = paints[next.fill]
      context.strokeStyle = paints[next.rim]
      context.lineWidth = next.rimPx
      context.lineCap = next.cap
      ink = next
    }
    const isGhost = ghost !== undefined && ghost.id === mark.id && ghost.axis === mark.axis
    if (isGhost) context.globalAlpha = GHOST_OPACITY

    if (mark.shape === 'circle') {
      context.beginPath()
      context.arc(mark.xPx, mark.yPx, mark.radiusPx, 0, 2 * Math.PI)
      if (!next.over) context.stroke()
      context.fill()
      if (next.over) context.stroke()
    } else {
      const outline = outlineOf(outlines, mark)
      context.setTransform(
        scaleX,
        0,
        0,
        scaleY,
        leftPx + mark.xPx * scaleX,
        topPx + mark.yPx * scaleY,
      )
      if (!next.over) context.stroke(outline)
      context.fill(outline)
      if (next.over) context.stroke(outline)
      context.setTransform(scaleX, 0, 0, scaleY, leftPx, topPx)
    }

    if (mark.count > 1) {
      const sizePx = mark.radiusPx * NUMBER_HEIGHT
      if (sizePx !== fontPx) context.font = `700 ${sizePx}px ${fontFamily}`
      fontPx = sizePx
      context.fillStyle = paints[next.count]
      context.fillText(String(mark.count), mark.xPx, mark.yPx + BASELINE_EM * sizePx)
      context.fillStyle = paints[next.fill]
    }
    if (isGhost) context.globalAlpha = 1
  }
}

function isSaving({ ids }: DrawnMark, saving: ReadonlySet<string>): boolean {
  for (const id of ids) if (saving.has(id)) return true
  return false
}

/** The outline about its own middle: as many as there are shapes and sizes, not as there are marks. */
function outlineOf(
  outlines: Map<string, Map<number, Path2D>>,
  { shape, radiusPx }: DrawnMark,
): Path2D {
  let bySize = outlines.get(shape)
  if (!bySize) {
    bySize = new Map()
    outlines.set(shape, bySize)
  }
  let outline = bySize.get(radiusPx)
  if (!outline) {
    outline = new Path2D(markPath(shape, ORIGIN, radiusPx))
    bySize.set(radiusPx, outline)
  }
  return outline
}
