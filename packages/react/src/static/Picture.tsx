import {
  FONT_FAMILY,
  LIGHT_PAINTS,
  type Scene,
  sceneNodes,
  type SvgAttributes,
  type SvgNode,
} from '@kvadrant/core'

/** Props of {@link Picture}. */
export interface PictureProps {
  readonly scene: Scene
}

/**
 * A scene as SVG in the page. Its colours are the light theme's, as attributes; beside each stands
 * the token, by which the stylesheet gives it the theme's. Hidden from screen readers: the summary
 * and the table beside it say what it shows, once.
 */
export function Picture({ scene }: PictureProps) {
  const { widthPx, heightPx } = scene
  return (
    <svg
      data-kv-picture=""
      viewBox={`0 0 ${widthPx} ${heightPx}`}
      width={widthPx}
      height={heightPx}
      fontFamily={FONT_FAMILY}
      // A page that runs from right to left must not turn the drawing's texts.
      direction="ltr"
      // A font wider than the one that was reckoned with is not cut at the edge.
      overflow="visible"
      aria-hidden="true"
    >
      {sceneNodes(scene, LIGHT_PAINTS).map((node, index) => (
        <Shape key={`${node.part} ${String(index)}`} node={node} />
      ))}
    </svg>
  )
}

function Shape({ node }: { readonly node: SvgNode }) {
  const { name: Name, part, fill, stroke, attributes, text } = node
  return (
    <Name data-kv-part={part} data-kv-fill={fill} data-kv-stroke={stroke} {...propsOf(attributes)}>
      {text}
    </Name>
  )
}

/** Attributes by the names that React gives them: `strokeWidth` for `stroke-width`. */
function propsOf(attributes: SvgAttributes): SvgAttributes {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name.startsWith('aria-')
        ? name
        : name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  )
}
