/** The `lang` nearest to an element, its own first, through the hosts of shadow roots; undefined where nobody says. */
export function nearestLanguage(element: Element): string | undefined {
  for (let at: Node | null = element; at; at = above(at)) {
    const lang = isElement(at) ? at.getAttribute('lang') : null
    if (lang !== null && lang.trim() !== '') return lang
  }
  return undefined
}

/** Elements of other windows are no instances of this window's class. */
function isElement(node: Node): node is Element {
  return node.nodeType === 1
}

function above(node: Node): Node | null {
  return node.parentNode ?? (isShadowRoot(node) ? node.host : null)
}

function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === 11 && 'host' in node
}
