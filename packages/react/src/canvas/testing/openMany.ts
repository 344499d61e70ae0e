import { inPage, type OpenFigure, openFigure, type OpenOptions } from '@kvadrant/conformance/mount'
import { renderReact } from '@kvadrant/conformance/react'
import { complexityScene } from '@kvadrant/conformance/scenes'
import { ComplexityQuadrant } from '../../figures/ComplexityQuadrant'

type Rows = OpenFigure['host']['rows'] extends () => infer Given ? Given : never

/** Rows of six groups in a pattern, as many as asked for, no two on one spot. */
export function manyRows(count: number): Rows {
  const columns = Math.ceil(Math.sqrt(count))
  return Array.from({ length: count }, (_, index) => ({
    id: `r${index}`,
    label: `Rad ${index}`,
    group: `Grupp ${(index * 7) % 6}`,
    organisationalComplexity: (10 * ((index % columns) + 0.5)) / columns,
    innovationComplexity: (10 * (Math.floor(index / columns) + 0.5)) / columns,
  }))
}

/** The quadrant with rows of ours, in a page whose stylesheet it has. */
export function openMany(rows: Rows, options: OpenOptions = {}): Promise<OpenFigure> {
  const opened = { render: renderReact(ComplexityQuadrant), root: inPage, scene: complexityScene }
  return openFigure(opened, { ...options, rows })
}

/** The canvas of a figure. */
export function canvasIn({ view }: OpenFigure): HTMLCanvasElement {
  const canvas = view.figure().querySelector('canvas')
  if (!canvas) throw new Error('The figure has no canvas.')
  return canvas
}

/** How many marks of the drawing are nodes. */
export function nodesIn({ view }: OpenFigure): number {
  return view.plot().querySelectorAll('[data-kv-mark]').length
}

/** The colour that a canvas has at a place of the screen, as red, green, blue and opacity. */
export function paintAt(canvas: HTMLCanvasElement, x: number, y: number): readonly number[] {
  const { left, top, width, height } = canvas.getBoundingClientRect()
  const column = Math.floor(((x - left) * canvas.width) / width)
  const row = Math.floor(((y - top) * canvas.height) / height)
  return [...(canvas.getContext('2d')?.getImageData(column, row, 1, 1).data ?? [])]
}
