import { useCallback, useState, useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'
import { canPaint } from '../canvas/canPaint'
import { printingOf } from '../dom/printing'
import type { FigureModel } from '../model'

/** From this many drawn marks on a figure paints them on a canvas, unless the host says otherwise. */
export const CANVAS_MARKS = 1000

/** What draws a figure's marks. */
export interface Renderer {
  readonly kind: 'svg' | 'canvas'
  /** To be called where a canvas turns out not to work: nodes are drawn from then on. */
  readonly fail: () => void
}

const never = () => () => undefined

/**
 * Chooses what draws the marks. Nodes on the server, until its markup is taken over, while the page
 * is printed, where the browser has no canvas, and up to {@link CANVAS_MARKS} unless the host wants
 * a canvas.
 */
export function useRenderer({ options, layout }: FigureModel): Renderer {
  const { renderer = 'auto' } = options
  const [failed, setFailed] = useState(false)
  const wanted =
    !failed &&
    (renderer === 'canvas' || (renderer === 'auto' && layout.marks.length >= CANVAS_MARKS))
  const fail = useCallback(() => setFailed(true), [])
  const kind = useSyncExternalStore<'svg' | 'canvas'>(
    wanted ? followPrinting : never,
    () => (wanted && canPaint() && !printingOf(window).isPrinting() ? 'canvas' : 'svg'),
    () => 'svg',
  )
  return { kind, fail }
}

/** A page is printed as it stands when the listeners return, so the change must not wait. */
function followPrinting(onChange: () => void): () => void {
  return printingOf(window).subscribe(() => flushSync(onChange))
}
