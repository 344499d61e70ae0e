import type { FrameLocator, Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { noFaults } from '../faults'
import type { Host, OpenPage } from '../host'
import { mover } from '../initiatives'
import { drawn, markOf, middleOf, type Within } from './figure'
import { toldChange } from './lastChange'
import { dragTo, stepUpwards, typeFirst } from './moves'

/** Options of {@link checkPage}. */
export interface CheckPageOptions {
  /** The frame that the figure is in. @default the page itself */
  readonly frame?: (page: Page) => FrameLocator
  /** A selector of the element that the figure is in, where there are several. @default anywhere */
  readonly figure?: string
}

/**
 * The checks that every host page has to pass, whatever it is made with. The page shows the
 * initiatives of `initiatives.ts` in a complexity quadrant, keeps what is moved, and tells the last
 * change in an element with `data-last-change`, as `toldChange` reads it.
 */
export function checkPage(host: Host, path: string, options: CheckPageOptions = {}): void {
  const { frame = (page: Page) => page, figure = 'body' } = options
  const opened = async (act: (open: OpenPage, within: Within) => Promise<void>) => {
    const open = await host.open(path)
    const within = frame(open.page).locator(figure)
    await drawn(within)
    await act(open, within)
    // The browser has told of everything by the time that it answers.
    await open.page.evaluate('0')
    expect(open.faults).toEqual(noFaults)
    await open.close()
  }

  describe(`the page ${path}`, () => {
    it('hears what a mouse moves, and shows it there', () =>
      opened(async ({ page }, within) => {
        const place = await dragTo(page, within, 0.65, 0.6)
        const { id, changes } = await toldChange(page, 'pointer')
        expect(id).toBe(mover.id)
        expect(changes.organisationalComplexity).toBeCloseTo(6.5, 1)
        expect(changes.innovationComplexity).toBeCloseTo(6, 1)
        await expect.poll(async () => isAt(within, place)).toBe(true)
      }))

    it('hears what the keyboard moves, and says it aloud', () =>
      opened(async ({ page }, within) => {
        await stepUpwards(page, within)
        expect(await toldChange(page, 'keyboard')).toEqual({
          id: mover.id,
          changes: { innovationComplexity: 3 },
          reason: 'keyboard',
        })
        await expect
          .poll(() => frame(page).locator('[data-kv-announcer]').textContent())
          .toContain(mover.name)
      }))

    it('hears what is typed', () =>
      opened(async ({ page }, within) => {
        await typeFirst(within, '5,5')
        expect(await toldChange(page, 'field')).toEqual({
          id: mover.id,
          changes: { organisationalComplexity: 5.5 },
          reason: 'field',
        })
      }))
  })
}

/** Whether the moved mark rests within two pixels of a place. */
async function isAt(within: Within, place: { x: number; y: number }): Promise<boolean> {
  const { x, y } = await middleOf(markOf(within, mover.id))
  return Math.hypot(x - place.x, y - place.y) < 2
}
