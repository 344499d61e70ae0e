import type { Root } from '@kvadrant/conformance/mount'

/** An element of the page's own: what it draws, styles included, is in its shadow root. */
export const inElement: Root = {
  name: 'custom element',
  prepare: (host) => host,
  inside: (host) => {
    const shadow = host.firstElementChild?.shadowRoot
    if (!shadow) throw new Error('There is no element yet.')
    return shadow
  },
}
