/** What an attribute's text says: a value, or that it says nothing that can be used. */
export type TextReading = { readonly value: unknown } | { readonly unreadable: true }

/** Reads the text of an attribute. Nothing throws. */
export type ReadText = (text: string) => TextReading

/** Something that an element can be told: by a property, or by an attribute. */
export interface Setting {
  /** The element's property. */
  readonly property: string
  /** The element's attribute; undefined where only script can say it. */
  readonly attribute?: string | undefined
  /** The figure component's name for it. @default the property's */
  readonly prop?: string | undefined
  /** Whether null says something, and is not the same as nothing. @default false */
  readonly takesNull?: boolean | undefined
  /** Reads the attribute. */
  readonly read: ReadText
}
