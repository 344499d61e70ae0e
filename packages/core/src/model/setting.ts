/**
 * One of the host's settings by field: a domain, a split, where a field is kept. `undefined` where
 * there is none, also where the settings are no object at all; `null`, which no setting can be,
 * where a getter or a proxy of the host's threw. Only own keys count, so `__proto__` is a name
 * like any other.
 */
export function readSetting(settings: unknown, name: string): unknown {
  if (typeof settings !== 'object' || settings === null) return undefined
  try {
    return Object.hasOwn(settings, name) ? Reflect.get(settings, name) : undefined
  } catch {
    return null
  }
}
