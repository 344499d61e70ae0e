import { type RefObject, useState } from 'react'
import type { FigureOptions } from '../types'
import { useBrowserLayoutEffect } from './useBrowserLayoutEffect'

/**
 * Whether the horizontal axis runs from right to left: as the host says, else as the page's
 * direction has it, which is known once mounted and looked at again at each render.
 */
export function useMirror<Row extends object>(
  stage: RefObject<Element | null>,
  { mirror, direction }: FigureOptions<Row>,
): boolean {
  const [pageIsRtl, setPageIsRtl] = useState(false)
  useBrowserLayoutEffect(() => {
    if (stage.current) setPageIsRtl(getComputedStyle(stage.current).direction === 'rtl')
  })
  return mirror ?? (direction === undefined ? pageIsRtl : direction === 'rtl')
}
