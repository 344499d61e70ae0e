import { runNode } from './runNode'

const vite = 'node_modules/vite/bin/vite.js'

/**
 * Builds a host's pages with its own Vite into `dist/client`, as its users do, and the one that is
 * rendered beforehand once more into the folder `development` in it, with React's development
 * build, which says more.
 *
 * @param host The folder's name.
 * @param ssr The module that renders the page, in the host's folder.
 */
export async function buildWithVite(host: string, ssr: string): Promise<void> {
  await runNode(host, [vite, 'build', '--outDir', 'dist/client'])
  await runNode(host, [vite, 'build', '--ssr', ssr, '--outDir', 'dist/server'])
  await runNode(host, ['prerender.mjs', 'dist/client'])
  const development = ['--outDir', 'dist/client/development', '--base', '/development/']
  await runNode(host, [vite, 'build', ...development], { NODE_ENV: 'development' })
  await runNode(host, ['prerender.mjs', 'dist/client/development'])
}
