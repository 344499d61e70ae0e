/** What a reader's system may change about colours. */
const WISHES = [
  '(prefers-color-scheme: dark)',
  '(forced-colors: active)',
  '(prefers-contrast: more)',
]

/**
 * Calls back whenever a colour of the theme changes at an element: by a token, a theme, a colour
 * scheme or the system's own colours. The stylesheet gives the element those colours with a
 * transition so short that nobody sees it: a browser tells where one begins, and of nothing else.
 *
 * @returns Ends it.
 */
export function watchColours(element: HTMLElement, onChange: () => void): () => void {
  element.addEventListener('transitionrun', onChange)
  const window = element.ownerDocument.defaultView
  const wishes = WISHES.flatMap((wish) => window?.matchMedia(wish) ?? [])
  for (const wish of wishes) wish.addEventListener('change', onChange)
  return () => {
    element.removeEventListener('transitionrun', onChange)
    for (const wish of wishes) wish.removeEventListener('change', onChange)
  }
}
