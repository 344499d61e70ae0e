import '@kvadrant/react/styles.css'
import { expect, onTestFinished, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { type FigureName, fullRows } from './testing/figures'
import { markupFromServer } from './testing/fromServer'

/** A figure as the server sends it, in a room that is narrower than it was drawn for; no script ever takes it over. */
async function sent(figure: FigureName): Promise<HTMLElement> {
  const room = document.createElement('div')
  room.style.width = '400px'
  room.innerHTML = await markupFromServer({ figure, props: { data: fullRows(8), locale: 'en' } })
  document.body.append(room)
  onTestFinished(() => room.remove())
  return room
}

/** A plane, a profile whose lines have no labels, and a page of several: the others are looked at without a browser. */
const LOOKED_AT = ['ComplexityQuadrant', 'SourcingDilemma', 'Linked'] as const

test.each(LOOKED_AT)(
  '%s is complete before any script runs: drawing, labels, table',
  async (name) => {
    const room = await sent(name)
    for (const drawing of room.querySelectorAll('[data-kv-plot]')) {
      const { width, height } = drawing.getBoundingClientRect()
      expect(width).toBeLessThanOrEqual(400)
      expect(height).toBeGreaterThan(100)
      expect(drawing.querySelectorAll('[data-kv-mark]').length).toBeGreaterThan(0)
      // A profile's lines are named in its legend.
      const profile = drawing.querySelector('[data-kv-profiles]')
      expect(drawing.querySelector('[data-kv-label]') ?? profile).not.toBeNull()
    }
    expect(room.scrollWidth).toBeLessThanOrEqual(400)
    const [table] = room.querySelectorAll<HTMLDetailsElement>('details[data-kv-data]')
    const row = table?.querySelector<HTMLElement>('[data-kv-row="row-8"] th')
    const button = table?.querySelector('summary')
    if (!table || !row || !button) throw new Error('There is no table.')
    expect(row.checkVisibility()).toBe(false)
    await userEvent.click(button)
    expect(row.checkVisibility()).toBe(true)
    expect(table.querySelectorAll('[data-kv-row]')).toHaveLength(8)
  },
)
