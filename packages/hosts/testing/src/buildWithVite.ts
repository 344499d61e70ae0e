import { runNode } from './runNode'

const vite = 'node_modules/vite/bin/vite.js'

/** Builds a host's pages with its own Vite, and renders those that are rendered beforehand. */
export async function buildWithVite(host: string): Promise<void> {
  await runNode(host, [vite, 'build'])
  await runNode(host, [vite, 'build', '--ssr', 'src/render.jsx', '--outDir', 'dist/server'])
  await runNode(host, ['prerender.mjs'])
}
