import { mkdirSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from '../run/root.mjs'

/** What a consumer has installed beside our packages, and where the workspace keeps it. */
const neighbours = {
  react: 'node_modules/react',
  'react-dom': 'node_modules/react-dom',
  '@types/react': 'node_modules/@types/react',
  '@types/react-dom': 'node_modules/@types/react-dom',
  '@types/node': 'node_modules/@types/node',
  'd3-scale': 'packages/core/node_modules/d3-scale',
  'd3-shape': 'packages/core/node_modules/d3-shape',
  preact: 'packages/elements/node_modules/preact',
}

/** Puts what consumers have installed beside our packages into a folder's `node_modules`, as links. */
export function linkNeighbours(/** @type {string} */ folder) {
  for (const [name, source] of Object.entries(neighbours)) {
    const link = join(folder, 'node_modules', name)
    mkdirSync(dirname(link), { recursive: true })
    symlinkSync(join(root, source), link, 'junction')
  }
}
