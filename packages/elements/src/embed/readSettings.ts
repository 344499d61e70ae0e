import type { Setting, TextReading } from '../attributes/setting'
import type { FrameSettings } from './messages'
import type { Plain } from './plainCopy'
import type { FrameRemark } from './reading'

/** Settings that can be used, by the element's property. */
export interface SettingsReading {
  readonly values: ReadonlyMap<string, unknown>
  /** The names that no element here has, and those whose value says nothing. */
  readonly remarks: readonly FrameRemark[]
}

/**
 * Reads settings by the readers of the attributes that stand for them, so that a frame takes what
 * an element takes in markup, and nothing else. A setting that is null is not given. What only
 * script can say to an element (functions) cannot be said to a frame.
 */
export function readSettings(settings: FrameSettings, table: readonly Setting[]): SettingsReading {
  const values = new Map<string, unknown>()
  const remarks: FrameRemark[] = []
  for (const [name, value] of Object.entries(settings)) {
    if (value === null) continue
    const setting = table.find(({ property, attribute }) => property === name && attribute)
    const reading: TextReading = setting?.read(asText(value)) ?? { unreadable: true }
    if ('value' in reading) values.set(name, reading.value)
    else remarks.push({ code: 'setting', field: name })
  }
  return { values, remarks }
}

/** What would stand in the attribute. */
function asText(value: Plain): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
