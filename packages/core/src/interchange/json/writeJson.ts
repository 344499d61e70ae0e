import { SETTING_NAMES } from './readSettings'
import { type PortfolioState, STATE_VERSION } from './state'

/**
 * Writes a state as JSON: on lines of their own the version, the headers, each row, and each
 * setting that is there, so that two files can be compared line by line. `readJson` gives the same
 * state again, for any text in it, halves of surrogate pairs too; `-0` becomes 0, and a number that
 * is not finite becomes nothing (null). Whatever else the object carries is not written. The text
 * holds no character that a file in UTF-8 could not hold.
 */
export function writeJson(state: PortfolioState): string {
  const rows = state.rows.map((row) => JSON.stringify(row))
  const lines = [
    `"kvadrant":${STATE_VERSION}`,
    `"headers":${JSON.stringify(state.headers)}`,
    `"rows":[${rows.length > 0 ? `\n${rows.join(',\n')}\n` : ''}]`,
  ]
  for (const name of SETTING_NAMES) {
    if (state[name] !== undefined) lines.push(`"${name}":${JSON.stringify(state[name])}`)
  }
  return `{\n${lines.join(',\n')}\n}\n`
}
