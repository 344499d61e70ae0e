/**
 * Calls back whenever a pixel of the page comes to be another number of the screen's: at another
 * zoom, or on another screen.
 *
 * @returns Ends it.
 */
export function watchRatio(window: Window, onChange: () => void): () => void {
  let stop = () => {}
  const watch = () => {
    const now = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`)
    const changed = () => {
      stop()
      watch()
      onChange()
    }
    now.addEventListener('change', changed)
    stop = () => now.removeEventListener('change', changed)
  }
  watch()
  return () => stop()
}
