import type { Setting, TextReading } from '../attributes/setting'

/** What an element was told, by properties and by attributes. */
export interface Settings {
  /** What was given by property. */
  readonly give: (property: string, value: unknown) => void
  /** The value in force: the property's, else the attribute's; undefined for none. */
  readonly valueOf: (property: string) => unknown
  /** Names of the attributes that nothing could be made of. */
  readonly unreadable: () => readonly string[]
}

/**
 * Keeps what an element is told. A property wins over the attribute; one that is undefined is not
 * given. An attribute's text is read once, so that what it says stays the same object.
 */
export function createSettings(element: Element, table: readonly Setting[]): Settings {
  const given = new Map<string, unknown>()
  const read = new Map<string, { readonly text: string; readonly reading: TextReading }>()

  const readingOf = (setting: Setting): TextReading | undefined => {
    const { attribute } = setting
    const text = attribute === undefined ? null : element.getAttribute(attribute)
    if (attribute === undefined || text === null) return undefined
    const known = read.get(attribute)
    if (known?.text === text) return known.reading
    const reading = setting.read(text)
    read.set(attribute, { text, reading })
    return reading
  }

  return {
    give: (property, value) => {
      if (value === undefined) given.delete(property)
      else given.set(property, value)
    },
    valueOf: (property) => {
      if (given.has(property)) return given.get(property)
      const setting = table.find((one) => one.property === property)
      const reading = setting && readingOf(setting)
      return reading && 'value' in reading ? reading.value : undefined
    },
    unreadable: () =>
      table.flatMap((setting) => {
        const reading = given.has(setting.property) ? undefined : readingOf(setting)
        return reading && 'unreadable' in reading && setting.attribute ? [setting.attribute] : []
      }),
  }
}
