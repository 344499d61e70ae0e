import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cache } from '../run/root.mjs'

const file = `${cache}/browser.json`

/** What CHROME_PATH asks for; empty where it is not set. */
const asked = process.env.CHROME_PATH ?? ''

/**
 * Remembers the browser that was proved last, so that a later run starts at once.
 *
 * @param {import('./ways.mjs').Candidate} candidate
 */
export function rememberBrowser(candidate) {
  mkdirSync(cache, { recursive: true })
  writeFileSync(file, JSON.stringify({ asked, candidate }))
}

/**
 * The browser that was proved last.
 *
 * @returns {import('./ways.mjs').Candidate | undefined} Undefined where none was, or where it is
 *   gone since, or where CHROME_PATH was another then.
 */
export function rememberedBrowser() {
  if (!existsSync(file)) return undefined
  const known = JSON.parse(readFileSync(file, 'utf8'))
  if (known.asked !== asked || !existsSync(known.candidate.executablePath)) return undefined
  return known.candidate
}

/**
 * The browser to take without proving one: the one proved last, else the one that CHROME_PATH
 * names.
 *
 * @returns {import('./ways.mjs').Candidate | undefined} Undefined leaves it to playwright.
 */
export function likelyBrowser() {
  return rememberedBrowser() ?? (asked ? { executablePath: asked } : undefined)
}
