import { cleanText } from '../text'
import { toHundredth } from './hundredth'
import {
  isDrawable,
  type SceneItem,
  type ScenePaint,
  type ScenePart,
  type SceneStroke,
  type SceneText,
} from './items'
import { paintOf } from './paint'
import type { Scene } from './scene'
import type { Paints, PaintToken } from './tokens'

/** What an SVG element of a picture carries: presentation attributes by the names that SVG gives them. */
export type SvgAttributes = { readonly [name: string]: string | number | undefined }

/** An SVG element of a picture. */
export interface SvgNode {
  readonly name: 'rect' | 'circle' | 'path' | 'line' | 'text'
  /** What it belongs to. */
  readonly part: ScenePart
  /** Colours as CSS writes them, numbers with at most two decimals; one without a value is left out. */
  readonly attributes: SvgAttributes
  /** The token that the colour of the area stands for; undefined where the area is not painted. */
  readonly fill?: PaintToken | undefined
  /** The token that the colour of the line stands for. */
  readonly stroke?: PaintToken | undefined
  /** What a text says, without the characters that XML forbids. @default not a text */
  readonly text?: string | undefined
}

/**
 * A scene as SVG elements from the back to the front, for whoever writes or renders them. A primitive
 * that cannot be drawn is left out; a paint that is no colour gives way to the light theme's.
 */
export function sceneNodes({ items }: Scene, paints: Partial<Paints>): readonly SvgNode[] {
  return items.filter(isDrawable).flatMap((item) => svgNodes(item, paints))
}

/**
 * A primitive as SVG elements, with nothing but presentation attributes: one element, or for a text
 * one to two a line. The item must be drawable.
 */
export function svgNodes(item: SceneItem, paints: Partial<Paints>): readonly SvgNode[] {
  if (item.kind === 'text') return textNodes(item, paints)
  const { kind: name, part } = item
  const fill = item.kind === 'line' ? undefined : item.fill
  const painted = { part, name, fill, stroke: item.stroke?.paint }
  return [{ ...painted, attributes: { ...rounded(geometry(item)), ...paintOn(item, paints) } }]
}

function geometry(item: Exclude<SceneItem, SceneText>): SvgAttributes {
  switch (item.kind) {
    case 'rect':
      return { x: item.xPx, y: item.yPx, width: item.widthPx, height: item.heightPx }
    case 'circle':
      return { cx: item.xPx, cy: item.yPx, r: item.radiusPx }
    case 'path': {
      const { xPx, yPx } = item
      const atZero = xPx === 0 && yPx === 0
      const transform = atZero ? undefined : `translate(${toHundredth(xPx)} ${toHundredth(yPx)})`
      return { d: shortPath(item.path), transform }
    }
    case 'line':
      return { x1: item.x1Px, y1: item.y1Px, x2: item.x2Px, y2: item.y2Px }
  }
}

function paintOn(item: Exclude<SceneItem, SceneText>, paints: Partial<Paints>): SvgAttributes {
  return item.kind === 'line' ? strokePaint(item.stroke, paints) : areaPaint(item, paints)
}

function areaPaint({ fill, stroke }: ScenePaint, paints: Partial<Paints>): SvgAttributes {
  return {
    fill: fill ? paintOf(paints, fill) : 'none',
    ...(stroke && strokePaint(stroke, paints)),
  }
}

function strokePaint(
  { paint, widthPx, dashPx, opacity }: SceneStroke,
  paints: Partial<Paints>,
): SvgAttributes {
  return rounded({
    stroke: paintOf(paints, paint),
    'stroke-width': widthPx,
    'stroke-dasharray': dashPx?.map(toHundredth).join(' '),
    'stroke-opacity': opacity,
  })
}

const OPPOSITE = { start: 'end', middle: 'middle', end: 'start' } as const

/**
 * Every line is an element of its own: one bidirectional paragraph, understood by every program. A
 * halo is the same line behind, stroked: office programs do not know the order of stroke and fill.
 */
function textNodes(item: SceneText, paints: Partial<Paints>): readonly SvgNode[] {
  const { direction, font, halo, fill, part, turn } = item
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
  const lines = item.lines.flatMap((line, index) => {
    const text = cleanText(line)
    const at = { x: item.xPx, y: item.yPx + index * item.lineHeightPx }
    return text === '' ? [] : [{ text, attributes: rounded({ ...at, ...shared }) }]
  })
  const rim = halo && {
    fill: 'none',
    ...strokePaint(halo, paints),
    'stroke-linejoin': 'round',
    'aria-hidden': 'true',
  }
  const letters = { fill: paintOf(paints, fill) }
  return [
    ...(rim
      ? lines.map(({ text, attributes }) => {
          const on = { ...attributes, ...rim }
          return { name: 'text', part, stroke: halo.paint, text, attributes: on } as const
        })
      : []),
    ...lines.map(({ text, attributes }) => {
      return { name: 'text', part, fill, text, attributes: { ...attributes, ...letters } } as const
    }),
  ]
}

function rounded(attributes: SvgAttributes): SvgAttributes {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name,
      typeof value === 'number' ? toHundredth(value) : value,
    ]),
  )
}

/** The path with at most two decimals. The space keeps a number that lost its minus from the one before. */
function shortPath(path: string): string {
  return path.replace(/-?\d*\.\d{3,}/g, (long) => ` ${toHundredth(Number(long))}`)
}
