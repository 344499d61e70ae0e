import { KvComplexityQuadrant } from './figures/KvComplexityQuadrant'

/** The elements by their tags. */
export const ELEMENTS = {
  'kv-complexity-quadrant': KvComplexityQuadrant,
} as const

/**
 * Registers the elements under their tags. A tag that is taken, by another version of this package
 * or by anything else, is left as it is, so that calling it twice is silent.
 */
export function defineElements(registry: CustomElementRegistry = customElements): void {
  for (const [tag, element] of Object.entries(ELEMENTS)) {
    if (!registry.get(tag)) registry.define(tag, element)
  }
}
