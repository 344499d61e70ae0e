/** A recording of the times between frames. */
export interface Recording {
  /** Ends it, and gives back the times in milliseconds, in their order. */
  readonly stop: () => readonly number[]
}

/** Notes the time of each frame from now on. */
export function recordFrames(): Recording {
  const gapsMs: number[] = []
  let last: number | undefined
  let request = requestAnimationFrame(function note(nowMs) {
    if (last !== undefined) gapsMs.push(nowMs - last)
    last = nowMs
    request = requestAnimationFrame(note)
  })
  return {
    stop: () => {
      cancelAnimationFrame(request)
      return gapsMs
    },
  }
}
