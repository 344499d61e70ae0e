import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { root } from '../run/root.mjs'
import { measure } from './measure.mjs'

const record = `${root}/docs/sizes.md`

/** A recorded size may be this share off before it has to be recorded anew. */
const DRIFT = 0.05

/**
 * Weighs what pages load of the packages.
 *
 * @param {import('../packages/unpacked.mjs').Unpacked} unpacked
 * @throws {Error} Where a bundle weighs more than its limit, or other than is recorded.
 */
export async function checkSizes(unpacked) {
  const recorded = existsSync(record) ? readFileSync(record, 'utf8') : ''
  const wrong = (await measure(unpacked)).flatMap(({ bundle, size }) => {
    if (size > bundle.limit) {
      return [`${bundle.name}: ${size} bytes, more than its limit of ${bundle.limit}`]
    }
    const [, before] =
      recorded
        .split('\n')
        .find((line) => line.startsWith(`| ${bundle.name} |`))
        ?.match(/\| (\d+) \|/) ?? []
    const isRecorded = Math.abs(size - Number(before ?? 0)) <= size * DRIFT
    return isRecorded ? [] : [`${bundle.name}: ${size} bytes, recorded as ${before ?? 'nothing'}`]
  })
  if (wrong.length === 0) return
  throw new Error(
    [
      'The sizes are not right. Record new ones with `npm run sizes`; raise a limit in',
      'scripts/release/bundles.mjs only with a reason:',
      ...wrong,
    ].join('\n'),
  )
}

/** Records the sizes of now in `docs/sizes.md`. */
export async function recordSizes(
  /** @type {import('../packages/unpacked.mjs').Unpacked} */ unpacked,
) {
  const rows = (await measure(unpacked)).map(({ bundle, size }) => {
    return `| ${bundle.name} | ${size} | ${bundle.limit} |`
  })
  const text = `# Sizes

Bytes that a browser fetches: bundled and minified by esbuild, gzip at level 9, with d3 and without
React. \`npm run sizes\` writes this page; \`npm run check:packages\` fails above a limit, and where a
size has become another one by more than ${String(DRIFT * 100)} in a hundred.

Measured ${new Date().toISOString().slice(0, 10)}.

| what a page loads | bytes | limit |
|---|---:|---:|
${rows.join('\n')}
`
  writeFileSync(record, text)
}
