/**
 * The colour scheme that a frame's content should have: that of the theme, where it is light or
 * dark; else what the page around declares for the frame. A page that declares nothing is light.
 * Undefined where the page has both: the reader's own then holds in the frame too.
 */
export function schemeAround(
  frame: HTMLIFrameElement,
  theme: unknown,
): 'light' | 'dark' | undefined {
  if (theme === 'light' || theme === 'dark') return theme
  const declared = frame.ownerDocument.defaultView?.getComputedStyle(frame).colorScheme ?? ''
  const schemes = declared.split(/\s+/)
  if (!schemes.includes('dark')) return 'light'
  return schemes.includes('light') ? undefined : 'dark'
}
