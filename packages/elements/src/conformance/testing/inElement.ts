import type { Root } from '@kvadrant/conformance/mount'

/** An element in a Swedish page: what it draws, styles included, is in its shadow root. */
export const inElement: Root = {
  name: 'custom element',
  prepare: (host) => {
    // The page of the tests is English, and elements speak as the page does.
    host.lang = 'sv'
    return host
  },
  inside: (host) => {
    const shadow = host.firstElementChild?.shadowRoot
    if (!shadow) throw new Error('There is no element yet.')
    return shadow
  },
}
