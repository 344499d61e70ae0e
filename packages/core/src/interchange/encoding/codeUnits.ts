/** As many code units as a call can be given arguments for on every engine. */
const CALL_LIMIT = 8192

/** The text of UTF-16 code units, exactly: halves of pairs stay what they are. */
export function textOfCodeUnits(units: Uint16Array): string {
  if (units.length <= CALL_LIMIT) return Reflect.apply(String.fromCharCode, undefined, units)
  let text = ''
  for (let at = 0; at < units.length; at += CALL_LIMIT) {
    text += textOfCodeUnits(units.subarray(at, at + CALL_LIMIT))
  }
  return text
}
