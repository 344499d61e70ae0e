import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { root } from '../run/root.mjs'
import { apiReports } from './apiReports.mjs'

const folder = `${root}/docs/api`

/**
 * Compares what the packages offer with the reports that were committed.
 *
 * @param {import('../packages/unpacked.mjs').Unpacked} unpacked
 * @throws {Error} Names the reports that differ.
 */
export async function checkApi(unpacked) {
  const reports = apiReports(unpacked)
  const committed = existsSync(folder) ? readdirSync(folder) : []
  const names = new Set([...reports.keys(), ...committed])
  const different = [...names].filter((name) => {
    const now = committed.includes(name) ? readFileSync(`${folder}/${name}`, 'utf8') : undefined
    return now !== reports.get(name)
  })
  if (different.length === 0) return
  throw new Error(
    `What the packages offer is not what docs/api says. Run \`npm run api\`, and look at the change of ${different.join(', ')}.`,
  )
}

/** Writes the reports of now into `docs/api`. */
export async function recordApi(
  /** @type {import('../packages/unpacked.mjs').Unpacked} */ unpacked,
) {
  const reports = apiReports(unpacked)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  for (const [name, text] of reports) writeFileSync(`${folder}/${name}`, text)
}
