import { type Tag, tagsOf, textOf } from './tags'

/** Names that the host's own texts stand in, whatever they say. */
const FREE =
  /^(aria-label|aria-valuetext|value|class|id|data-kv-(mark|row|label|leader|fan|lifted))$/

/** What a number or a text looks like when something was forgotten. */
const NONSENSE = /NaN|undefined|Infinity|\[object |\bnull\b/

const REFERENCES = ['aria-labelledby', 'aria-describedby', 'for']

/** How strict the search for faults is. */
export interface FaultOptions {
  /** Whether the host's own texts may say `NaN` and the like. @default false */
  readonly textIsFree?: boolean
}

/**
 * What markup must not hold: inline styles, scripts and handlers, which a strict content security
 * policy refuses; ids used twice or pointed at in vain; values that are none. Empty where the
 * markup is as it must be.
 */
export function faultsOf(markup: string, options: FaultOptions = {}): readonly string[] {
  return faultsAmong(tagsOf(markup), textOf(markup), options)
}

/**
 * The same of everything in an element of a page. Styles that a script sets there are no fault:
 * no policy refuses them.
 */
export function faultsIn(root: Element, options: FaultOptions = {}): readonly string[] {
  const tags = [...root.querySelectorAll('*')].map((element) => ({
    name: element.localName,
    attributes: new Map(
      [...element.attributes]
        .filter(({ name }) => name !== 'style')
        .map(({ name, value }) => [name, value]),
    ),
  }))
  return faultsAmong(tags, root.textContent ?? '', options)
}

function faultsAmong(
  tags: readonly Tag[],
  text: string,
  { textIsFree = false }: FaultOptions,
): readonly string[] {
  const faults: string[] = []
  for (const { name, attributes } of tags) {
    if (name === 'style' || name === 'script') faults.push(`<${name}>`)
    for (const [key, value] of attributes) {
      if (/^(style$|on)/i.test(key)) faults.push(`${key} on <${name}>`)
      const free = textIsFree && FREE.test(key)
      if (!free && NONSENSE.test(value)) faults.push(`${key}="${value}" on <${name}>`)
    }
  }
  const nonsense = textIsFree ? null : NONSENSE.exec(text)
  if (nonsense) faults.push(`the text says ${nonsense[0]}`)
  return [...faults, ...idFaults(tags.map(({ attributes }) => attributes))]
}

function idFaults(all: readonly ReadonlyMap<string, string>[]): readonly string[] {
  const ids = all.flatMap((attributes) => attributes.get('id') ?? [])
  const known = new Set(ids)
  const wanted = all.flatMap((attributes) =>
    REFERENCES.flatMap((name) => attributes.get(name)?.split(' ') ?? []),
  )
  return [
    ...(known.size < ids.length ? [`${ids.length - known.size} ids twice`] : []),
    ...wanted.filter((id) => !known.has(id)).map((id) => `nothing has the id "${id}"`),
  ]
}
