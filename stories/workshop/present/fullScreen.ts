/** Asks for the whole screen. Where it is not allowed, the presentation fills the page: nothing is lost but the browser's frame. */
export function enterFullScreen(): void {
  if (!document.fullscreenEnabled) return
  document.documentElement.requestFullscreen().catch(() => undefined)
}

/** Gives the screen back, where it was taken. */
export function leaveFullScreen(): void {
  if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined)
}

/** Calls back once the screen was given back, as browsers do at Escape without telling the page of the key. */
export function onFullScreenLeft(left: () => void): () => void {
  const listen = () => {
    if (!document.fullscreenElement) left()
  }
  document.addEventListener('fullscreenchange', listen)
  return () => document.removeEventListener('fullscreenchange', listen)
}
