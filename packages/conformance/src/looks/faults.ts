import type { FigureView } from '../mount/figureView'
import { coveredPx, discOf, type Line, linesOf, overlapPx } from './ink'

/** What rounding may cost, in pixels. */
const SLACK_PX = 0.6

/**
 * Texts of the drawing that touch each other, marks' labels that touch a mark, and texts that
 * leave the drawing: each as a sentence, none where all is well.
 */
export function drawingFaults(view: FigureView): readonly string[] {
  const plot = view.plot()
  const lines = linesOf(plot)
  const marks = view.markIds().map((id) => ({ id, disc: discOf(view.mark(id)) }))
  const { left, right, top, bottom } = plot.getBoundingClientRect()
  const touching = lines.flatMap((line, index) =>
    lines
      .slice(index + 1)
      .filter((other) => !sameText(line, other) && overlapPx(line, other) > SLACK_PX)
      .map((other) => `"${line.text}" (${line.kind}) touches "${other.text}" (${other.kind})`),
  )
  const covering = lines
    .filter(({ kind }) => kind === 'label')
    .flatMap((line) =>
      marks
        .filter(({ disc }) => coveredPx(line, disc) > SLACK_PX)
        .map(({ id }) => `"${line.text}" touches the mark ${id}`),
    )
  const outside = lines
    .filter(
      (line) =>
        Math.max(left - line.left, line.right - right, top - line.top, line.bottom - bottom) >
        SLACK_PX,
    )
    .map((line) => `"${line.text}" (${line.kind}) leaves the drawing`)
  return [...touching, ...covering, ...outside]
}

/** Lines of one text belong together. */
function sameText(a: Line, b: Line): boolean {
  return a.kind === 'label' && b.kind === 'label' && a.of === b.of
}

/** Elements of the figure outside of its drawing that cut off what they hold, or reach out of the figure. */
export function pageFaults(view: FigureView): readonly string[] {
  const figure = view.figure()
  const room = figure.getBoundingClientRect()
  const texts = [
    ...figure.querySelectorAll<HTMLElement>(
      'button, summary, p, caption, li, dt, dd, label, span, input[type="text"]',
    ),
  ]
  return texts
    .filter(
      (element) =>
        element.checkVisibility() && element.closest('[data-kv-control], [data-kv-probe]') === null,
    )
    .flatMap((element) => {
      const { left, right } = element.getBoundingClientRect()
      const scrolls = element.closest('[data-kv-table-room]') !== null
      return [
        ...(cutOff(element) ? [`${nameOf(element)} is cut off`] : []),
        ...(!scrolls && (left < room.left - 1 || right > room.right + 1)
          ? [`${nameOf(element)} reaches out of the figure`]
          : []),
      ]
    })
}

function cutOff(element: HTMLElement): boolean {
  if (getComputedStyle(element).display === 'inline') return false
  return (
    element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1
  )
}

function nameOf(element: HTMLElement): string {
  const text = element instanceof HTMLInputElement ? element.value : element.textContent
  return `<${element.localName}> "${(text ?? '').slice(0, 40)}"`
}
