import { readFileSync } from 'node:fs'
import type { Options } from 'tsup'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

/** How the renderer makes a node: with its parent as options, for the sake of the parent's registry of elements. */
const MAKES_A_NODE = /(\.createElementNS\(\w+,\w+,(\w+)\.is\?\2:)\w+\)/

/**
 * Has the renderer make nodes without their parent's registry of elements. A shadow root keeps the
 * registry of the document that it was made in, and a document that it is moved to (an iframe's)
 * refuses to make nodes with that. No figure draws elements of a registry.
 */
export const adoptable: Plugin = {
  name: 'kvadrant:adoptable',
  setup(build) {
    build.onLoad({ filter: /preact\/dist\/preact\.mjs$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8')
      if (!MAKES_A_NODE.test(text)) throw new Error('The renderer makes nodes in another way now.')
      return { contents: text.replace(MAKES_A_NODE, '$1void 0)'), loader: 'js' }
    })
  },
}
