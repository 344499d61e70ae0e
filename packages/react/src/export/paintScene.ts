import {
  cleanText,
  FONT_FAMILY,
  isDrawable,
  LIGHT_PAINTS,
  paintOf,
  type Paints,
  type PaintToken,
  safeFontFamily,
  type Scene,
  type SceneItem,
  type ScenePaint,
  type SceneStroke,
  type SceneText,
} from '@kvadrant/core'

/**
 * Paints a scene on a canvas, from the canvas's own zero point: what `sceneToSvg` writes, painted.
 * `scale` is how many of the canvas's pixels one of the scene's gets. The canvas is not emptied and
 * not resized; its state is the same afterwards. What cannot be drawn is left out. The font has to
 * be loaded, or the browser takes the next one of the list.
 */
export function paintScene(
  scene: Scene,
  paints: Partial<Paints>,
  context: CanvasRenderingContext2D,
  scale = 1,
  fontFamily: string = FONT_FAMILY,
): void {
  const family = safeFontFamily(fontFamily)
  context.save()
  context.scale(scale, scale)
  for (const item of scene.items) {
    if (isDrawable(item)) paintItem(item, paints, context, family)
  }
  context.restore()
}

function paintItem(
  item: SceneItem,
  paints: Partial<Paints>,
  context: CanvasRenderingContext2D,
  family: string,
): void {
  if (item.kind === 'text') {
    paintText(item, paints, context, family)
    return
  }
  context.save()
  if (item.kind === 'path') context.translate(item.xPx, item.yPx)
  paintOutline(outlineOf(item), item, paints, context)
  context.restore()
}

function outlineOf(item: Exclude<SceneItem, SceneText>): Path2D {
  const outline = new Path2D(item.kind === 'path' ? item.path : undefined)
  if (item.kind === 'rect') outline.rect(item.xPx, item.yPx, item.widthPx, item.heightPx)
  if (item.kind === 'circle') outline.arc(item.xPx, item.yPx, item.radiusPx, 0, 2 * Math.PI)
  if (item.kind === 'line') {
    outline.moveTo(item.x1Px, item.y1Px)
    outline.lineTo(item.x2Px, item.y2Px)
  }
  return outline
}

function paintOutline(
  outline: Path2D,
  { fill, stroke }: ScenePaint,
  paints: Partial<Paints>,
  context: CanvasRenderingContext2D,
): void {
  if (fill) {
    setFill(context, fill, paints)
    context.fill(outline)
  }
  if (stroke && setStroke(context, stroke, paints)) context.stroke(outline)
}

const ALIGN = { start: 'left', middle: 'center', end: 'right' } as const

function paintText(
  { lines, xPx, yPx, lineHeightPx, textAnchor, direction, turn, font, fill, halo }: SceneText,
  paints: Partial<Paints>,
  context: CanvasRenderingContext2D,
  family: string,
): void {
  context.save()
  context.font = `${font.weight} ${font.sizePx}px ${family}`
  context.textAlign = ALIGN[textAnchor]
  context.textBaseline = 'alphabetic'
  context.direction = direction
  context.lineJoin = 'round'
  context.translate(xPx, yPx)
  if (turn) context.rotate((turn * Math.PI) / 180)
  const texts = lines.map((line, index) => [cleanText(line), index * lineHeightPx] as const)
  // All of the halo first, or a line's would cover the line before.
  if (halo && setStroke(context, halo, paints)) {
    for (const [text, baselinePx] of texts) context.strokeText(text, 0, baselinePx)
  }
  setFill(context, fill, paints)
  for (const [text, baselinePx] of texts) context.fillText(text, 0, baselinePx)
  context.restore()
}

function setFill(context: CanvasRenderingContext2D, token: PaintToken, paints: Partial<Paints>) {
  context.globalAlpha = 1
  // A canvas passes over a colour that it does not know and keeps the one before.
  context.fillStyle = LIGHT_PAINTS[token] ?? LIGHT_PAINTS.ink
  context.fillStyle = paintOf(paints, token)
}

/** Sets a line's looks; false for a line without any, which a canvas cannot be told. */
function setStroke(
  context: CanvasRenderingContext2D,
  { paint, widthPx, dashPx, opacity = 1 }: SceneStroke,
  paints: Partial<Paints>,
): boolean {
  context.strokeStyle = LIGHT_PAINTS[paint] ?? LIGHT_PAINTS.ink
  context.strokeStyle = paintOf(paints, paint)
  context.lineWidth = widthPx
  context.globalAlpha = Math.min(1, opacity)
  context.setLineDash(dashPx ? [...dashPx] : [])
  return widthPx > 0 && opacity > 0
}
