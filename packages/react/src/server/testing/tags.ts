/** An element's opening tag, as markup writes it. */
export interface Tag {
  readonly name: string
  /** By their names as written; the empty text where only the name stands. Still escaped. */
  readonly attributes: ReadonlyMap<string, string>
}

/**
 * The opening tags of markup from React, which escapes every `<`, `>` and `"` that is not its own,
 * so that plain patterns find them, also where there is no DOM to parse with.
 */
export function tagsOf(markup: string): readonly Tag[] {
  return [...markup.matchAll(/<([a-z][\w-]*)([^>]*)>/gi)].map(([, name = '', rest = '']) => ({
    name: name.toLowerCase(),
    attributes: new Map(
      [...rest.matchAll(/([^\s="/]+)(?:="([^"]*)")?/g)].map(([, key = '', value = '']) => [
        key,
        value,
      ]),
    ),
  }))
}

/** All values of an attribute, in the order of the markup. */
export function valuesOf(markup: string, attribute: string): readonly string[] {
  return tagsOf(markup).flatMap(({ attributes }) => attributes.get(attribute) ?? [])
}

/** What stands between the tags, without comments, still escaped. */
export function textOf(markup: string): string {
  return markup
    .replace(/<!--[^]*?-->/g, '')
    .replace(/<[^>]*>/g, '\n')
    .replace(/\n+/g, '\n')
}

/** What is inside the first element with an attribute, up to the next element with another. */
export function between(markup: string, attribute: string, next: string): string {
  const from = markup.indexOf(` ${attribute}=`)
  const to = markup.indexOf(` ${next}=`, from)
  return from < 0 ? '' : markup.slice(from, to < 0 ? undefined : to)
}
