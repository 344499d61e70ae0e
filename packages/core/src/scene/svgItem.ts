import { cleanText } from '../text'
import { toHundredth } from './hundredth'
import type { SceneItem, ScenePaint, SceneStroke, SceneText } from './items'
import { paintOf } from './paint'
import type { Paints } from './tokens'
import { element, escapeXml, type XmlAttributes } from './xml'

/** A primitive as SVG elements, with nothing but presentation attributes. The item must be drawable. */
export function svgItem(item: SceneItem, paints: Partial<Paints>): string {
  switch (item.kind) {
    case 'rect': {
      const { xPx: x, yPx: y, widthPx: width, heightPx: height } = item
      return element('rect', { x, y, width, height, ...areaPaint(item, paints) })
    }
    case 'circle': {
      const { xPx: cx, yPx: cy, radiusPx: r } = item
      return element('circle', { cx, cy, r, ...areaPaint(item, paints) })
    }
    case 'path': {
      const { xPx, yPx } = item
      const atZero = xPx === 0 && yPx === 0
      const transform = atZero ? undefined : `translate(${toHundredth(xPx)} ${toHundredth(yPx)})`
      return element('path', { d: shortPath(item.path), transform, ...areaPaint(item, paints) })
    }
    case 'line': {
      const { x1Px: x1, y1Px: y1, x2Px: x2, y2Px: y2, stroke } = item
      return element('line', { x1, y1, x2, y2, ...strokePaint(stroke, paints) })
    }
    case 'text':
      return textLines(item, paints)
  }
}

function areaPaint({ fill, stroke }: ScenePaint, paints: Partial<Paints>): XmlAttributes {
  return {
    fill: fill ? paintOf(paints, fill) : 'none',
    ...(stroke && strokePaint(stroke, paints)),
  }
}

function strokePaint(
  { paint, widthPx, dashPx, opacity }: SceneStroke,
  paints: Partial<Paints>,
): XmlAttributes {
  return {
    stroke: paintOf(paints, paint),
    'stroke-width': widthPx,
    'stroke-dasharray': dashPx?.map(toHundredth).join(' '),
    'stroke-opacity': opacity,
  }
}

const OPPOSITE = { start: 'end', middle: 'middle', end: 'start' } as const

/**
 * Every line is an element of its own: one bidirectional paragraph, understood by every program. A
 * halo is the same line behind, stroked: office programs do not know the order of stroke and fill.
 */
function textLines(item: SceneText, paints: Partial<Paints>): string {
  const { direction, font, halo, fill, turn } = item
  const shared = {
    'font-size': font.sizePx,
    'font-weight': font.weight === 400 ? undefined : font.weight,
    // SVG counts from where a text begins; a scene's `start` is always the left end.
    'text-anchor': direction === 'rtl' ? OPPOSITE[item.textAnchor] : item.textAnchor,
    direction: direction === 'rtl' ? 'rtl' : undefined,
    transform: turn
      ? `rotate(${[turn, item.xPx, item.yPx].map(toHundredth).join(' ')})`
      : undefined,
  }
  const lines = item.lines.flatMap((line, index) =>
    cleanText(line) === ''
      ? []
      : [{ content: escapeXml(line), x: item.xPx, y: item.yPx + index * item.lineHeightPx }],
  )
  const rim = halo && {
    fill: 'none',
    ...strokePaint(halo, paints),
    'stroke-linejoin': 'round',
    'aria-hidden': 'true',
  }
  return [
    ...(rim
      ? lines.map(({ content, ...at }) => element('text', { ...at, ...shared, ...rim }, content))
      : []),
    ...lines.map(({ content, ...at }) =>
      element('text', { ...at, ...shared, fill: paintOf(paints, fill) }, content),
    ),
  ].join('')
}

/** The path with at most two decimals. The space keeps a number that lost its minus from the one before. */
function shortPath(path: string): string {
  return path.replace(/-?\d*\.\d{3,}/g, (long) => ` ${toHundredth(Number(long))}`)
}
