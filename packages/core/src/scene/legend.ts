import type { LegendEntry } from '../describe/legend'
import { placeText } from '../layout/text'
import { cleanText, fitText } from '../text'
import type { SceneItem } from './items'
import { markItem } from './mark'
import { type Block, fromStart, type Page, startAnchor } from './page'
import { textItem } from './textItem'

/** The looks that a picture's legend explains, as `legendEntries` gives them. */
export type SceneLegend = readonly Pick<LegendEntry, 'tone' | 'shape' | 'name' | 'note'>[]

/** Between two entries, and between a mark and its name, in times the size of the type. */
const BETWEEN_EM = 1.7
const BESIDE_EM = 0.55

/** From one row to the next, in times the size of the type. */
const ROW_EM = 1.7

/**
 * The legend: each look with its name and, in brackets, its note, in rows as wide as the page, from
 * `topPx` downwards. What is wider than the page ends in "…"; an entry without a name is left out.
 */
export function legend(page: Page, topPx: number, entries: SceneLegend): Block {
  const { sizes, measure } = page
  const font = sizes.label
  const radiusPx = sizes.markRadiusPx
  const widthPx = page.rightPx - page.leftPx
  const nameAtPx = 2 * radiusPx + BESIDE_EM * font.sizePx
  const rowPx = Math.max(ROW_EM * font.sizePx, 3 * radiusPx)
  const items: SceneItem[] = []
  let atPx = 0
  let middlePx = topPx + rowPx / 2

  for (const { name, note, shape, tone } of entries) {
    const words = [cleanText(name), note === '' ? '' : `(${note})`].filter((part) => part !== '')
    const shown = cleanText(name) && fitText(words.join(' '), widthPx - nameAtPx, font, measure)
    if (shown === '') continue
    const entryPx = nameAtPx + measure(shown, font)
    if (atPx > 0 && atPx + entryPx > widthPx) {
      atPx = 0
      middlePx += rowPx
    }
    const at = { xPx: fromStart(page, atPx + radiusPx), yPx: middlePx }
    items.push(markItem('legend', { shape, tone, radiusPx }, at, sizes))
    const anchor = {
      xPx: fromStart(page, atPx + nameAtPx),
      yPx: middlePx - 0.61 * font.sizePx,
      textAnchor: startAnchor(page),
      side: 'top',
    } as const
    items.push(textItem('legend', placeText([shown], font, anchor, measure), 'ink'))
    atPx += entryPx + BETWEEN_EM * font.sizePx
  }
  return { items, bottomPx: items.length > 0 ? middlePx + rowPx / 2 : topPx }
}
