import { textSettingOf } from '../dom/measure'
import { readPaints } from '../export/readPaints'
import { type MarkPicture, paintMarks } from './paintMarks'
import { watchColours } from './watchColours'
import { watchPixels } from './watchPixels'

/** What a surface is told to show; colours and fonts it reads itself. */
export type ShownMarks = Omit<MarkPicture, 'paints' | 'fontFamily'>

/** A canvas that keeps showing marks: sharp on any screen, in the colours of now. */
export interface MarkSurface {
  /** Paints other marks, at once where the canvas has a size, else as soon as it has. */
  readonly show: (marks: ShownMarks) => void
  /** Stops watching and gives the canvas's memory back. */
  readonly close: () => void
}

/** The nodes of a surface. */
export interface SurfaceNodes {
  readonly canvas: HTMLCanvasElement
  /** Has the theme's colours, so that a change of them is heard of. */
  readonly probe: HTMLElement
}

/**
 * Opens a surface on a canvas. It paints again by itself when its size, the screen's pixels or the
 * theme's colours change, or when the browser took the canvas's memory and gives it back.
 *
 * @returns undefined where the browser gives no canvas to paint on.
 */
export function openMarkSurface({ canvas, probe }: SurfaceNodes): MarkSurface | undefined {
  const context = canvas.getContext('2d')
  if (!context) return undefined
  let shown: ShownMarks | undefined
  let looks: Pick<MarkPicture, 'paints' | 'fontFamily'> | undefined

  const paint = () => {
    if (!shown || canvas.width === 0 || canvas.height === 0) return
    looks ??= { paints: readPaints(probe), fontFamily: textSettingOf(probe).family }
    paintMarks(context, { ...shown, ...looks })
  }
  const repaint = () => {
    looks = undefined
    paint()
  }
  canvas.width = 0
  const leavePixels = watchPixels(canvas, ({ width, height }) => {
    // Setting a canvas's size empties it, whether it is another one or not.
    canvas.width = width
    canvas.height = height
    repaint()
  })
  const leaveColours = watchColours(probe, repaint)
  canvas.addEventListener('contextrestored', repaint)

  return {
    show: (marks) => {
      shown = marks
      paint()
    },
    close: () => {
      leavePixels()
      leaveColours()
      canvas.removeEventListener('contextrestored', repaint)
      canvas.width = 0
      canvas.height = 0
    },
  }
}
