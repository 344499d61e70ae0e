import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'
import { react18 } from '../../../../../scripts/vitest/react18'
import { sources } from '../../../../../scripts/vitest/sources'
import type { Renderers } from './renderers'

/**
 * The renderers with React 18: bundled with it, since Node itself resolves `react` to the version
 * that the workspace has.
 */
export async function bundled18(): Promise<Renderers> {
  const outDir = await mkdtemp(join(tmpdir(), 'kvadrant-'))
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      mode: 'development',
      resolve: { ...sources.resolve, alias: react18 },
      ssr: { resolve: sources.ssr.resolve, noExternal: true },
      build: {
        ssr: fileURLToPath(new URL('./renderers.tsx', import.meta.url)),
        outDir,
        rolldownOptions: { output: { entryFileNames: 'renderers.mjs' } },
      },
    })
    const loaded: { readonly renderers: Renderers } = await import(
      /* @vite-ignore */ pathToFileURL(join(outDir, 'renderers.mjs')).href
    )
    return loaded.renderers
  } finally {
    await rm(outDir, { recursive: true })
  }
}
