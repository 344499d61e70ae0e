let answer: boolean | undefined

/**
 * Whether this browser paints on canvases: not where they are switched off, not in a test's
 * imitation of a browser, and not on a server. Asked once.
 */
export function canPaint(): boolean {
  answer ??=
    typeof ResizeObserver !== 'undefined' &&
    typeof Path2D !== 'undefined' &&
    document.createElement('canvas').getContext('2d') !== null
  return answer
}
