/** A rectangle on the screen, in CSS pixels. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A line of text in a drawing, and what its letters cover. */
export interface Line extends Box {
  readonly text: string
  /** What kind of text it is: `label`, or the value of its `data-kv-text`. */
  readonly kind: string
  /** What it belongs to: the id of a label's mark or of a region. */
  readonly of: string
}

const canvas = document.createElement('canvas').getContext('2d')

/**
 * What the letters of every line of text in a drawing cover. A line's own box is higher than its
 * letters, so that two lines may stand close without touching; what must not touch is the ink.
 */
export function linesOf(plot: SVGSVGElement): readonly Line[] {
  const texts = [...plot.querySelectorAll('text')].filter(
    (text) =>
      text.closest('[data-kv-overlay], [data-kv-marks]') === null &&
      (text.textContent ?? '') !== '',
  )
  return texts.flatMap((text) => {
    const spans = [...text.querySelectorAll('tspan')]
    const kind = text.dataset.kvLabel === undefined ? (text.dataset.kvText ?? '') : 'label'
    const region = text.closest<SVGElement>('[data-kv-region-texts]')?.dataset.kvRegionTexts
    return (spans.length > 0 ? spans : [text]).map((line) => ({
      ...inkOf(line),
      text: line.textContent ?? '',
      kind,
      of: text.dataset.kvLabel ?? region ?? '',
    }))
  })
}

function inkOf(line: SVGTextContentElement): Box {
  const characters = line.getNumberOfChars()
  const start = line.getStartPositionOfChar(0)
  const end = line.getEndPositionOfChar(characters - 1)
  const { fontFamily, fontSize, fontWeight } = getComputedStyle(line)
  if (!canvas) throw new Error('Text cannot be measured.')
  canvas.font = `${fontWeight} ${fontSize} ${fontFamily}`
  const { actualBoundingBoxAscent, actualBoundingBoxDescent } = canvas.measureText(
    line.textContent ?? '',
  )
  const matrix = line.getScreenCTM()
  const [a, b] = [start, end].map(({ x }) => x)
  const corner = (x: number, y: number) => new DOMPoint(x, y).matrixTransform(matrix ?? undefined)
  const from = corner(Math.min(a ?? 0, b ?? 0), start.y - actualBoundingBoxAscent)
  const to = corner(Math.max(a ?? 0, b ?? 0), start.y + actualBoundingBoxDescent)
  return { left: from.x, top: from.y, right: to.x, bottom: to.y }
}

/** How far two boxes reach into each other, the lesser way; 0 or less where they do not touch. */
export function overlapPx(a: Box, b: Box): number {
  return Math.min(
    Math.min(a.right, b.right) - Math.max(a.left, b.left),
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
  )
}

/** A round mark on the screen. */
export interface Disc {
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** The disc inside of a mark's box. */
export function discOf(mark: Element): Disc {
  const { x, y, width, height } = mark.getBoundingClientRect()
  return { x: x + width / 2, y: y + height / 2, radius: Math.min(width, height) / 2 }
}

/** How far a mark reaches into a box; 0 or less where it does not touch it. */
export function coveredPx(box: Box, { x, y, radius }: Disc): number {
  return (
    radius -
    Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom))
  )
}
