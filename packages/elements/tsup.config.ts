import { copyFileSync } from 'node:fs'
import type { Options } from 'tsup'
import { defineConfig } from 'tsup'
import { inlineStyles } from './build/inlineStyles'
import { renderer } from './build/renderer'

const shared = {
  platform: 'browser',
  target: 'es2022',
  sourcemap: true,
  // Everything that the elements need goes with them: a page has no use for the parts by themselves.
  noExternal: [/./],
  esbuildPlugins: [inlineStyles],
  esbuildOptions: (options) => {
    options.alias = { ...renderer }
    options.conditions = ['@kvadrant/source']
    options.define = { ...options.define, 'process.env.NODE_ENV': '"production"' }
  },
} satisfies Options

export default defineConfig([
  {
    ...shared,
    entry: { index: 'src/index.ts', define: 'src/define.ts', frame: 'src/embed/frame.ts' },
    format: 'esm',
    splitting: true,
    minify: false,
  },
  {
    ...shared,
    entry: { kvadrant: 'src/kvadrant.ts', embed: 'src/embed/embed.ts' },
    format: 'iife',
    minify: true,
    outExtension: () => ({ js: '.js' }),
    // The embed page is served as it stands, beside its script.
    onSuccess: async () => {
      for (const file of ['embed.html', 'embed.css'])
        copyFileSync(`src/embed/${file}`, `dist/${file}`)
    },
  },
])
