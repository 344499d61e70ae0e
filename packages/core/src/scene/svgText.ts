import { safeFontFamily } from './fontFamily'
import { toHundredth } from './hundredth'
import { isDrawable } from './items'
import type { Scene } from './scene'
import { svgItem } from './svgItem'
import type { Paints } from './tokens'
import { element, escapeXml } from './xml'

/** What a picture says about itself. */
export interface SvgOptions {
  /** The picture's name. @default the title that stands in the picture */
  readonly title?: string | undefined
  /** What is to be seen, for those who do not see it. */
  readonly description?: string | undefined
  /** The language of the texts, as a language tag; anything else is left out. */
  readonly lang?: string | undefined
  /** A list of font families, as CSS writes it; anything else is left out. @default the system's sans */
  readonly fontFamily?: string | undefined
}

const LANGUAGE_TAG = /^[a-z]{2,8}(?:-[a-z0-9]{1,8}){0,8}$/i

/**
 * A scene as an SVG file that stands alone: valid XML with its size in pixels, its name and its
 * description; presentation attributes only, no style, no script, no reference to anything. All
 * texts are text, whatever is in them. Numbers have at most two decimals; a primitive that cannot
 * be drawn (a number that is not finite) is left out. A paint that is no colour gives way to the
 * light theme's.
 */
export function sceneToSvg(
  scene: Scene,
  paints: Partial<Paints>,
  options: SvgOptions = {},
): string {
  const width = sizePx(scene.widthPx)
  const height = sizePx(scene.heightPx)
  const { lang } = options
  const title = escapeXml(options.title) || escapeXml(titleOf(scene))
  const description = escapeXml(options.description)
  return `${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      lang: lang !== undefined && LANGUAGE_TAG.test(lang) ? lang : undefined,
      'font-family': safeFontFamily(options.fontFamily),
      // A page that runs from right to left, around an inlined picture, must not turn its texts.
      direction: 'ltr',
    },
    [
      title === '' ? '' : element('title', {}, title),
      description === '' ? '' : element('desc', {}, description),
      ...scene.items.filter(isDrawable).map((item) => svgItem(item, paints)),
    ]
      .filter((line) => line !== '')
      .join('\n'),
  )}\n`
}

function titleOf(scene: Scene): string {
  return scene.items
    .flatMap((item) => (item.kind === 'text' && item.part === 'title' ? item.lines : []))
    .join(' ')
}

/** A usable size: at least a pixel, two decimals. */
function sizePx(value: number): number {
  return Number.isFinite(value) && value >= 1 ? toHundredth(Math.min(value, 1_000_000)) : 1
}
