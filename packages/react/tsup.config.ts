import { readFileSync, writeFileSync } from 'node:fs'
import { defineConfig } from 'tsup'

/**
 * A module for each file of the sources, so that a host's bundler leaves out what the host does not
 * use, and so that a page with both entries loads what they share once. The client entry says in its
 * own first line what it is.
 */
export default defineConfig({
  entry: ['src/**/*.{ts,tsx}', '!src/**/*.test.{ts,tsx}', '!src/**/testing/**', '!src/**/*.d.ts'],
  bundle: false,
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
  sourcemap: true,
  // Joins the files that the development stylesheet imports, in its order, into the built one.
  onSuccess: async () => {
    const imports = readFileSync('styles.css', 'utf8').matchAll(/@import '(.+?)';/g)
    const files = [...imports].map(([, file]) => readFileSync(String(file), 'utf8'))
    writeFileSync('dist/styles.css', files.join('\n'))
    writeFileSync('dist/styles.css.d.ts', readFileSync('styles.css.d.ts'))
  },
})
