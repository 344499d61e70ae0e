import { expect, it } from 'vitest'
import type { Conformance } from '../conformance'
import { settled, until } from '../input/frames'
import { drawingFaults } from '../looks/faults'
import { linesOf } from '../looks/ink'
import { openFigure } from '../mount/openFigure'

/** Widths from a phone to a projector, in CSS pixels. */
const WIDTHS = [320, 360, 768, 1600]

/** No text of the drawing over another one or over a mark, at any width and number of rows. */
export function labelling(conformance: Conformance): void {
  const { scene } = conformance

  it.each([3, 38, 290])(
    'keeps the texts of %i rows apart at every width',
    async (count) => {
      const rows = count === 3 ? scene.rows : await scene.crowd(count)
      const open = await openFigure(conformance, { rows, width: `${WIDTHS[0]}px` })
      const least = count === 3 ? rows.length : 3
      const namedFromPx = scene.namedFromPx?.[count === 3 ? 'few' : 'many'] ?? 0
      const { view, element } = open
      for (const width of WIDTHS) {
        element.style.inlineSize = `${width}px`
        await until(() => expect(view.drawnWidth()).toBe(width))
        await settled()
        expect({ width, faults: drawingFaults(view) }).toEqual({ width, faults: [] })
        const labels = new Set(
          linesOf(view.plot()).flatMap(({ kind, of }) => (kind === 'label' ? [of] : [])),
        )
        // Few rows are all named; of many at least some are.
        if (scene.labelled !== false && width >= namedFromPx)
          expect(labels.size, `names at ${width}`).toBeGreaterThanOrEqual(least)
      }
    },
    60_000,
  )

  it('keeps hostile labels apart and inside', async () => {
    const labels = [
      'x'.repeat(300),
      'Digital tillsyn nattetid i hemtjänst och boende',
      'A\u0308\u0301\u0323'.repeat(40),
    ]
    const rows = scene.rows.map((row, index) => ({
      ...row,
      label: labels[index % labels.length] ?? '',
    }))
    for (const width of [320, 720]) {
      const { view, unmount } = await openFigure(conformance, { rows, width: `${width}px` })
      expect(drawingFaults(view)).toEqual([])
      unmount()
    }
  })
}
