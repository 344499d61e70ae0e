import { adoptStyles } from './styles'

/** Where a figure is put on the page, and where its nodes are found afterwards. */
export interface Root {
  readonly name: string
  /** Makes, inside an element of the page, the element that the figure is rendered into. */
  readonly prepare: (host: HTMLElement) => HTMLElement
  /** What holds the figure once it is rendered. */
  readonly inside: (host: HTMLElement) => HTMLElement | ShadowRoot
}

/** The page itself. */
export const inPage: Root = {
  name: 'page',
  prepare: (host) => {
    adoptStyles(host.ownerDocument)
    return host
  },
  inside: (host) => host,
}

/** An open shadow root, with the stylesheet adopted by it alone. */
export const inShadowRoot: Root = {
  name: 'shadow root',
  prepare: (host) => {
    const shadow = host.attachShadow({ mode: 'open' })
    adoptStyles(shadow)
    const container = host.ownerDocument.createElement('div')
    shadow.append(container)
    return container
  },
  inside: (host) => {
    if (!host.shadowRoot) throw new Error('There is no shadow root yet.')
    return host.shadowRoot
  },
}
