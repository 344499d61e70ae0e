import { tagsOf, textOf } from './tags'

/** Names that the host's data may stand in, whatever they say. */
const FREE = /^(aria-label|aria-valuetext|class|id|data-kv-(mark|row|label|leader|fan|lifted))$/

/** What a number or a text looks like when something was forgotten. */
const NONSENSE = /NaN|undefined|Infinity|\[object |\bnull\b/

const REFERENCES = ['aria-labelledby', 'aria-describedby', 'for']

/**
 * What server markup must not hold: inline styles, scripts and handlers, which a strict content
 * security policy refuses; ids used twice or pointed at in vain; values that are none. Empty
 * where the markup is as it must be.
 *
 * @param options.textIsFree Whether the host's own texts may say `NaN` and the like.
 */
export function faultsOf(
  markup: string,
  options: { readonly textIsFree?: boolean } = {},
): readonly string[] {
  const tags = tagsOf(markup)
  const faults: string[] = []
  for (const { name, attributes } of tags) {
    if (name === 'style' || name === 'script') faults.push(`<${name}>`)
    for (const [key, value] of attributes) {
      if (/^(style$|on)/i.test(key)) faults.push(`${key} on <${name}>`)
      const free = options.textIsFree === true && FREE.test(key)
      if (!free && NONSENSE.test(value)) faults.push(`${key}="${value}" on <${name}>`)
    }
  }
  const nonsense = options.textIsFree === true ? null : NONSENSE.exec(textOf(markup))
  if (nonsense) faults.push(`the text says ${nonsense[0]}`)
  return [...faults, ...idFaults(tags.map(({ attributes }) => attributes))]
}

function idFaults(all: readonly ReadonlyMap<string, string>[]): readonly string[] {
  const ids = all.flatMap((attributes) => attributes.get('id') ?? [])
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index)
  const wanted = all.flatMap((attributes) =>
    REFERENCES.flatMap((name) => attributes.get(name)?.split(' ') ?? []),
  )
  return [
    ...twice.map((id) => `id "${id}" twice`),
    ...wanted.filter((id) => !ids.includes(id)).map((id) => `nothing has the id "${id}"`),
  ]
}
