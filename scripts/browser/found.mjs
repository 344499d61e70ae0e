import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cache } from '../run/root.mjs'

const file = `${cache}/browser.json`

/**
 * Remembers the browser that was proved last, so that a later run starts at once.
 *
 * @param {import('./ways.mjs').Candidate} candidate
 */
export function rememberBrowser(candidate) {
  mkdirSync(cache, { recursive: true })
  writeFileSync(file, JSON.stringify(candidate))
}

/**
 * The browser that was proved last.
 *
 * @returns {import('./ways.mjs').Candidate | undefined} Undefined where none was, or where it is
 *   gone since, or where CHROME_PATH now names another.
 */
export function rememberedBrowser() {
  if (!existsSync(file)) return undefined
  /** @type {import('./ways.mjs').Candidate} */
  const candidate = JSON.parse(readFileSync(file, 'utf8'))
  const asked = process.env.CHROME_PATH
  if (asked && asked !== candidate.executablePath) return undefined
  return existsSync(candidate.executablePath) ? candidate : undefined
}
