/**
 * Attributes that differ between two figures that look the same: ids, which React makes up; the
 * one that keeps marks from travelling for a moment after the room has changed; and which option is
 * chosen, which markup says by an attribute and a browser by a property.
 */
const PASSING = new Set([
  'id',
  'for',
  'aria-labelledby',
  'aria-describedby',
  'data-kv-still',
  'selected',
])

/**
 * An element with everything in it, a line for each element and each text, whatever order its
 * attributes came in.
 */
export function outlineOf(element: Element): readonly string[] {
  const attributes = [...element.attributes]
    .filter(({ name }) => !PASSING.has(name))
    .map(({ name, value }) => `${name}="${value}"`)
    .sort()
  return [
    `<${[element.localName, ...attributes].join(' ')}>`,
    ...[...element.childNodes].flatMap((child) =>
      child instanceof Element ? outlineOf(child) : textOf(child),
    ),
  ]
}

/** Comments are React's seams between texts and say nothing. */
function textOf(node: ChildNode): readonly string[] {
  return node instanceof Text && node.data !== '' ? [node.data] : []
}
