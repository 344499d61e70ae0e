/**
 * Work that gives way between its parts. Yields how far it has come, 0..1, and returns its result.
 */
export type Steps<Result> = Generator<number, Result, void>

/** How {@link runInSteps} runs. */
export interface StepOptions {
  /** Stops the work at the next pause; the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal | undefined
  /**
   * Hears at each pause how far the work has come, 0..1, never less than before, and 1 at the end.
   */
  readonly onProgress?: ((progress: number) => void) | undefined
}

/**
 * A block of work between two pauses, in milliseconds: one frame of a page that does nothing else.
 */
const BLOCK = 16

/** Does all the work at once. */
export function drain<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/**
 * Does the work in blocks with pauses between them, so that a page stays usable meanwhile. The
 * result is the same as that of {@link drain}. What `onProgress` throws rejects the promise.
 */
export async function runInSteps<Result>(
  steps: Steps<Result>,
  { signal, onProgress }: StepOptions = {},
): Promise<Result> {
  signal?.throwIfAborted()
  let blockStart = Date.now()
  let reached = 0
  for (;;) {
    const step = steps.next()
    if (step.done) {
      onProgress?.(1)
      return step.value
    }
    // A clock that was set back must not keep the block going.
    const spent = Date.now() - blockStart
    if (spent >= 0 && spent < BLOCK) continue
    // A second attempt at something begins anew; what a person sees does not go back.
    reached = Math.max(reached, step.value)
    onProgress?.(reached)
    await pause()
    signal?.throwIfAborted()
    blockStart = Date.now()
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0))
}

/** Passes a part's progress on as its share of the whole, from `from` to `to`. */
export function* share<Result>(steps: Steps<Result>, from: number, to: number): Steps<Result> {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    yield from + (to - from) * step.value
  }
}
