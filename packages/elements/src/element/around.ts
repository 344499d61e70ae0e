/**
 * An element and everything around it, from the inside out: its parents, and the hosts of the shadow
 * roots that it stands in.
 */
export function* around(element: Node): Generator<Node, void> {
  for (let at: Node | null = element; at; at = above(at)) yield at
}

function above(node: Node): Node | null {
  return node.parentNode ?? (isShadowRoot(node) ? node.host : null)
}

function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === node.DOCUMENT_FRAGMENT_NODE && 'host' in node
}
