import { readFileSync, writeFileSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'

const shared: Options = {
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
  sourcemap: true,
  external: [/^react(\/|$)/, /^react-dom(\/|$)/, /^@kvadrant\/core(\/|$)/],
}

/** A bundle for each entry: what the server draws shares no file with what runs in the browser alone. */
export default defineConfig([
  {
    ...shared,
    entry: { index: 'src/index.ts' },
    banner: { js: '"use client";' },
    // Joins the files that the development stylesheet imports, in its order, into the built one.
    onSuccess: async () => {
      const imports = readFileSync('styles.css', 'utf8').matchAll(/@import '(.+?)';/g)
      const files = [...imports].map(([, file]) => readFileSync(String(file), 'utf8'))
      writeFileSync('dist/styles.css', files.join('\n'))
      writeFileSync('dist/styles.css.d.ts', readFileSync('styles.css.d.ts'))
    },
  },
  { ...shared, entry: { static: 'src/static.tsx' } },
])
