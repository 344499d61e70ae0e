import { around } from '../element/around'

/** The `lang` nearest to an element, its own first, through the hosts of shadow roots; undefined where nobody says. */
export function nearestLanguage(element: Element): string | undefined {
  for (const node of around(element)) {
    const lang = isElement(node) ? node.getAttribute('lang')?.trim() : undefined
    if (lang) return lang
  }
  return undefined
}

/** Elements of other windows are no instances of this window's class. */
function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE
}
