/**
 * What elements are made from; on a server, where there are none, anything at all, so that the
 * package can be imported there.
 */
export const HTMLElementBase: typeof HTMLElement =
  typeof HTMLElement === 'undefined' ? (Object as unknown as typeof HTMLElement) : HTMLElement
