import { options } from 'preact'

/** The parts that a page may style with `::part`, by the attribute that a figure's stylesheet knows them by. */
export const PARTS: { readonly [attribute: string]: string } = {
  'data-kv-figure': 'figure',
  'data-kv-head': 'head',
  'data-kv-title': 'title',
  'data-kv-subtitle': 'subtitle',
  'data-kv-plot': 'plot',
  'data-kv-region': 'region',
  'data-kv-text': 'text',
  'data-kv-mark': 'mark',
  'data-kv-label': 'label',
  'data-kv-legend': 'legend',
  'data-kv-tools': 'tools',
  'data-kv-tooltip': 'tooltip',
  'data-kv-readings': 'readings',
  'data-kv-data': 'data',
  'data-kv-table': 'table',
  'data-kv-not-placed': 'not-placed',
  'data-kv-notice': 'notice',
}

/** Parts that have a second name: the region's id, what a text is. */
const NAMED = new Set(['region', 'text'])

let done = false

/**
 * Has the renderer name the parts of everything that it draws from now on: `part` is wanted in shadow
 * roots alone, so the figures' own markup does not carry it. A region is also a `region-` and its id,
 * a text also a `text-` and what it is.
 */
export function nameParts(): void {
  if (done) return
  done = true
  const before = options.vnode
  options.vnode = (node) => {
    if (typeof node.type === 'string') namePart(node.props)
    before?.(node)
  }
}

function namePart(props: object): void {
  for (const attribute in props) {
    const part = attribute.startsWith('data-kv-') ? PARTS[attribute] : undefined
    if (part === undefined) continue
    const more: unknown = NAMED.has(part) ? Reflect.get(props, attribute) : undefined
    Object.assign(props, { part: more ? `${part} ${part}-${String(more)}` : part })
    return
  }
}
