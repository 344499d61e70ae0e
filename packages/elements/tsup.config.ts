import { copyFileSync } from 'node:fs'
import type { Options } from 'tsup'
import { defineConfig } from 'tsup'
import { adoptable } from './build/adoptable'
import { inlineStyles } from './build/inlineStyles'
import { writeManifest } from './build/manifest/writeManifest'
import { renderer } from './build/renderer'

const shared = {
  platform: 'browser',
  target: 'es2022',
  sourcemap: true,
  esbuildPlugins: [inlineStyles, adoptable],
  esbuildOptions: (options) => {
    options.alias = { ...renderer }
    options.conditions = ['@kvadrant/source']
    options.define = { ...options.define, 'process.env.NODE_ENV': '"production"' }
  },
} satisfies Options

export default defineConfig([
  {
    ...shared,
    entry: {
      index: 'src/index.ts',
      define: 'src/define.ts',
      frame: 'src/embed/frame.ts',
      'jsx/react': 'src/jsx/react.ts',
      'jsx/preact': 'src/jsx/preact.ts',
    },
    format: 'esm',
    // The figures and their renderer go with the elements; core is shared with what else uses it.
    noExternal: [/^(?!@kvadrant\/core(\/|$))/],
    splitting: true,
    minify: false,
    onSuccess: () => writeManifest('dist'),
  },
  {
    ...shared,
    entry: { kvadrant: 'src/kvadrant.ts', embed: 'src/embed/embed.ts' },
    format: 'iife',
    noExternal: [/./],
    minify: true,
    outExtension: () => ({ js: '.js' }),
    // The embed page is served as it stands, beside its script.
    onSuccess: async () => {
      for (const file of ['embed.html', 'embed.css'])
        copyFileSync(`src/embed/${file}`, `dist/${file}`)
    },
  },
])
