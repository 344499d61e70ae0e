/**
 * Now and then an idle callback was seen not to be called at all on a busy machine, until another
 * one was asked for. After this many milliseconds it is called in any case.
 */
const timeout = 300

/** Waits for the next frame and for an idle moment after it. */
export function settle(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestIdleCallback(() => resolve(), { timeout }))
  })
}

/**
 * Waits until the page has nothing more to do: two frames, each followed by an idle moment, so that
 * work which a frame or a timer of no length hands on is done as well.
 */
export async function idle(): Promise<void> {
  await settle()
  await settle()
}
