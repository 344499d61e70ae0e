import { type RefObject, useMemo, useState } from 'react'
import { watchSizes } from '../dom/watchSizes'
import { FIRST_WIDTH_PX } from './drawingSteps'
import { useBrowserLayoutEffect } from './useBrowserLayoutEffect'
import { useFromServer } from './useFromServer'

/** The room that a figure has and the size of the text around it. */
export interface Room {
  readonly widthPx: number
  readonly emPx: number
  /** False on the server, in the first render, and while the figure is not displayed. */
  readonly measured: boolean
  /**
   * Whether it is time to draw: false in a first render in the browser only, which nobody sees and
   * which is measured before anything is laid out for a width that it may not have.
   */
  readonly ready: boolean
}

const FIRST: Room = { widthPx: FIRST_WIDTH_PX, emPx: 16, measured: false, ready: true }

/**
 * Follows the width of `stage` and the font size at `probe`, an element one em wide. A stage
 * without width (not displayed) keeps the last room that it had.
 */
export function useSize(
  stage: RefObject<Element | null>,
  probe: RefObject<Element | null>,
  fixedWidthPx: number | undefined,
): Room {
  const fromServer = useFromServer()
  const [room, setRoom] = useState(fromServer ? FIRST : { ...FIRST, ready: false })

  useBrowserLayoutEffect(() => {
    const stageElement = stage.current
    const probeElement = probe.current
    if (!stageElement || !probeElement) return undefined
    const update = () => {
      // Not the bounding rectangle: a host's transform must not change the layout.
      const widthPx = stageElement.clientWidth
      const emPx = probeElement.clientWidth
      if (widthPx <= 0) {
        setRoom((old) => (old.ready ? old : FIRST))
        return
      }
      setRoom((old) => {
        const next = { widthPx, emPx: emPx > 0 ? emPx : old.emPx, measured: true, ready: true }
        return old.measured && old.widthPx === next.widthPx && old.emPx === next.emPx ? old : next
      })
    }
    update()
    return watchSizes([stageElement, probeElement], update)
  }, [stage, probe])

  return useMemo(
    () => (fixedWidthPx === undefined ? room : { ...room, widthPx: fixedWidthPx }),
    [room, fixedWidthPx],
  )
}
