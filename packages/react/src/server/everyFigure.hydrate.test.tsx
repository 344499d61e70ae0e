import { describe, expect, test } from 'vitest'
import { FIGURE_NAMES, fullRows } from './testing/figures'
import { hydrated, mounted } from './testing/hydrated'
import { outlineOf } from './testing/outline'
import { demandSilence } from './testing/silence'

demandSilence()

describe.each(FIGURE_NAMES)('%s from a server', (figure) => {
  test.each([
    [320, 'ltr'],
    [900, 'rtl'],
  ] as const)('hydrates without a word in %i px, %s', async (widthPx, direction) => {
    const props = { defaultData: fullRows(12), selected: 'row-2', splitEditable: true }
    const { container, kept, recovered } = await hydrated(props, { widthPx, direction }, figure)
    expect(recovered).toEqual([])
    expect(kept).toBe(true)
    const fresh = await mounted(props, { widthPx, direction }, figure)
    expect(outlineOf(container)).toEqual(outlineOf(fresh))
  })
})
