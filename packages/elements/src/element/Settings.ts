import type { Setting, TextReading } from '../attributes/setting'

/** What an element was told, by properties and by attributes. */
export interface Settings {
  /** What was given by property; a text is read as the attribute's would be. */
  readonly give: (property: string, value: unknown) => void
  /** What people have made of it, until the host says something else. */
  readonly keep: (property: string, value: unknown) => void
  /** An attribute has changed: what people made of it no longer holds. */
  readonly attributeChanged: (attribute: string) => void
  /** The value in force: the property's, else the attribute's; undefined for none. */
  readonly valueOf: (property: string) => unknown
  /** The attributes that nothing could be made of, with their texts. */
  readonly unreadable: () => readonly { readonly attribute: string; readonly text: string }[]
}

/**
 * Keeps what an element is told. A property wins over the attribute; one that is undefined or null is
 * not given, but for a setting that takes null. A text is read once, so that what it says stays the
 * same object.
 */
export function createSettings(element: Element, table: readonly Setting[]): Settings {
  const given = new Map<string, unknown>()
  const kept = new Map<string, unknown>()
  const readings = new Map<Setting, { readonly text: string; readonly reading: TextReading }>()

  const readingOf = (setting: Setting, text: string): TextReading => {
    const known = readings.get(setting)
    if (known?.text === text) return known.reading
    const reading = setting.read(text)
    readings.set(setting, { text, reading })
    return reading
  }

  const textOf = ({ property, attribute }: Setting): string | null => {
    const own = given.get(property)
    if (typeof own === 'string') return own
    return given.has(property) || attribute === undefined ? null : element.getAttribute(attribute)
  }

  const settingOf = (property: string) => table.find((one) => one.property === property)

  return {
    give: (property, value) => {
      kept.delete(property)
      const isGiven = value !== undefined && (value !== null || settingOf(property)?.takesNull)
      if (isGiven) given.set(property, value)
      else given.delete(property)
    },
    keep: (property, value) => void kept.set(property, value),
    attributeChanged: (attribute) => {
      for (const setting of table) {
        if (setting.attribute === attribute) kept.delete(setting.property)
      }
    },
    valueOf: (property) => {
      if (kept.has(property)) return kept.get(property)
      const setting = settingOf(property)
      const text = setting ? textOf(setting) : null
      if (!setting || text === null) return given.get(property)
      const reading = readingOf(setting, text)
      return 'value' in reading ? reading.value : undefined
    },
    unreadable: () =>
      table.flatMap((setting) => {
        const text = textOf(setting)
        if (text === null || 'value' in readingOf(setting, text)) return []
        return [{ attribute: setting.attribute ?? setting.property, text }]
      }),
  }
}
