import type { Block, Page } from './page'
import { paragraph } from './paragraph'

const TITLE_PX = 20
const SUBTITLE_PX = 13
const TITLE_LINES = 4
const SUBTITLE_LINES = 6

/**
 * The title (20 px on a page of ordinary width, growing with the drawing's type as that does) and
 * the subtitle under it, with the air that parts them from the plot.
 */
export function heading(
  page: Page,
  topPx: number,
  title: string | undefined,
  subtitle: string | undefined,
): Block {
  const { grow, sizes } = page
  const above = paragraph(page, topPx, title, {
    part: 'title',
    font: { sizePx: TITLE_PX * grow, weight: 700 },
    fill: 'ink',
    maxLines: TITLE_LINES,
  })
  const below = paragraph(
    page,
    above.bottomPx + (above.items.length > 0 ? 3 * grow : 0),
    subtitle,
    {
      part: 'subtitle',
      font: { sizePx: SUBTITLE_PX * grow, weight: 400 },
      fill: 'muted',
      maxLines: SUBTITLE_LINES,
    },
  )
  const items = [...above.items, ...below.items]
  return { items, bottomPx: items.length > 0 ? below.bottomPx + 1.2 * sizes.padPx : topPx }
}
