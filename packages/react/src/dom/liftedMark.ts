import {
  type FigureDefinition,
  type FigureLayout,
  layOutTooltip,
  type LinePx,
  marksOf,
  type MeasureText,
  type Placed,
  type Placement,
  type PlacedText,
  type PointPx,
  type Position,
  type Speaker,
  standAt,
  standLines,
} from '@kvadrant/core'

/** The nodes of the layer that a moving mark is drawn in. */
export interface LiftedNodes {
  readonly mark: SVGElement
  readonly trail: SVGLineElement
  /** The line through the row's handles, and the guides to the sides; empty where a figure has none. */
  readonly profile: SVGPathElement
  readonly guides: SVGGElement
  readonly card: SVGRectElement
  readonly title: SVGTextElement
  readonly body: SVGTextElement
}

/** What a step is drawn from. */
export interface LiftedFigure {
  readonly definition: FigureDefinition
  readonly placement: Placement
  readonly layout: FigureLayout
  readonly speaker: Speaker
  readonly measure: MeasureText
}

/** Writes one step of a move to the layer's nodes. Gives back the region that the mark is over. */
export function writeStep(
  nodes: LiftedNodes,
  figure: LiftedFigure,
  placed: Placed,
  move: { readonly start: Position; readonly at: Position; readonly axis?: number | undefined },
): string {
  const { layout, speaker, measure } = figure
  const point = layout.view.project(move.at, move.axis)
  const start = drawnAt(layout, placed.id, move.axis) ?? layout.view.project(move.start, move.axis)
  const stand = standAt(figure, placed, move, 'rounded')
  nodes.mark.setAttribute('transform', `translate(${point.xPx} ${point.yPx})`)
  nodes.profile.setAttribute('d', layout.profilePath?.(placed.id, move.at) ?? '')
  const guides = layout.guides?.(move.at, placed) ?? []
  writeGuides(nodes.guides, guides)
  setNumbers(nodes.trail, { x1: start.xPx, y1: start.yPx, x2: point.xPx, y2: point.yPx })

  const { box, title, body } = layOutTooltip({
    words: { title: placed.label, lines: standLines(speaker, stand, move.axis) },
    mark: { ...point, radiusPx: layout.sizes.markRadiusPx * 1.25 },
    bounds: { xPx: 0, yPx: 0, widthPx: layout.widthPx, heightPx: layout.heightPx },
    guides,
    sizes: layout.sizes,
    measure,
  })
  setNumbers(nodes.card, { x: box.xPx, y: box.yPx, width: box.widthPx, height: box.heightPx })
  writeLines(nodes.title, title)
  writeLines(nodes.body, body)
  return stand.region
}

/** Where a mark is drawn while it rests: in a list, a swarm or a lane not where its position projects to. */
function drawnAt(layout: FigureLayout, id: string, axis: number | undefined): PointPx | undefined {
  return marksOf(layout.marks, id).find((mark) => mark.axis === axis)
}

function writeGuides(group: SVGGElement, guides: readonly LinePx[]): void {
  while (group.childNodes.length > guides.length) group.lastChild?.remove()
  guides.forEach(({ x1Px, y1Px, x2Px, y2Px }, index) => {
    const known = group.children[index]
    const line = known ?? group.ownerDocument.createElementNS(SVG, 'line')
    if (line !== known) group.append(line)
    setNumbers(line, { x1: x1Px, y1: y1Px, x2: x2Px, y2: y2Px })
  })
}

const SVG = 'http://www.w3.org/2000/svg'

/** A drawing from the back to the front: its ground where that is one of its own, and itself. */
function layersOf(plot: Element): readonly Element[] {
  const ground = plot.parentElement?.querySelector(':scope > [data-kv-ground]')
  return ground ? [ground, plot] : [plot]
}

/** Marks what the moving mark leaves behind, and gives back how to take that away. */
export function markGhosts(plot: Element, id: string, axis: number | undefined): () => void {
  const escaped = CSS.escape(id)
  const handle = axis === undefined ? '' : `[data-kv-handle="${axis}"]`
  const selector = [
    `[data-kv-mark="${escaped}"]${handle}`,
    `[data-kv-label="${escaped}"]`,
    `[data-kv-leader="${escaped}"]`,
    `[data-kv-profile="${escaped}"]`,
  ].join()
  const ghosts = layersOf(plot).flatMap((layer) => [...layer.querySelectorAll(selector)])
  for (const ghost of ghosts) ghost.setAttribute('data-kv-ghost', '')
  return () => {
    for (const ghost of ghosts) ghost.removeAttribute('data-kv-ghost')
  }
}

/** Makes one region of the drawing stand out, and the one before it no longer. */
export function followTarget(plot: Element): (region: string | undefined) => void {
  let shown: string | undefined
  let target: Element | null = null
  return (region) => {
    if (region === shown) return
    target?.removeAttribute('data-kv-target')
    target =
      region === undefined
        ? null
        : (layersOf(plot)[0]?.querySelector(`[data-kv-region="${CSS.escape(region)}"]`) ?? null)
    target?.setAttribute('data-kv-target', '')
    shown = region
  }
}

function setNumbers(node: Element, numbers: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(numbers)) node.setAttribute(name, String(value))
}

function writeLines(node: SVGTextElement, { lines, xPx, yPx, lineHeightPx }: PlacedText): void {
  while (node.childNodes.length > lines.length) node.lastChild?.remove()
  lines.forEach((line, index) => {
    const known = node.children[index]
    const span = known ?? node.ownerDocument.createElementNS(SVG, 'tspan')
    if (span !== known) node.append(span)
    setNumbers(span, { x: xPx, y: yPx + index * lineHeightPx })
    if (span.textContent !== line) span.textContent = line
  })
}
