import type { SceneItem } from './items'
import { svgNodes } from './svgNode'
import type { Paints } from './tokens'
import { element, escapeXml } from './xml'

/** A primitive as SVG elements in text, see {@link svgNodes}. The item must be drawable. */
export function svgItem(item: SceneItem, paints: Partial<Paints>): string {
  return svgNodes(item, paints)
    .map(({ name, attributes, text = '' }) => element(name, attributes, escapeXml(text)))
    .join('')
}
