import type { Page } from 'playwright'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  drawn,
  dragTo,
  type Host,
  markOf,
  mover,
  noFaults,
  type OpenPage,
  tableOf,
  typeFirst,
} from '../testing'
import type { Gate } from './gate'

/** The checks of a page that saves what is moved to a backend. */
export function checkSaving(host: Host, path: string, gate: Gate): void {
  beforeEach(gate.reset)

  const opened = async (act: (open: OpenPage) => Promise<void>) => {
    const open = await host.open(path)
    await drawn(open.page)
    await act(open)
    await open.close()
  }
  /** What the backend has stored of a row. */
  const stored = async (id: string) => {
    const answer = await fetch(`${host.origins()[0]}/api/initiatives`)
    const rows: { id: string; org: number; novelty: number }[] = await answer.json()
    return rows.find((row) => row.id === id)
  }

  describe(`saving on ${path}`, () => {
    it('shows a mark as being saved until the server has stored it', () =>
      opened(async ({ page, faults }) => {
        const letGo = gate.holdNext()
        await dragTo(page, page, 0.65, 0.6)
        const mark = markOf(page, mover.id)
        await expect.poll(() => mark.getAttribute('data-kv-saving')).not.toBeNull()
        expect(await lineOf(page, mover.id)).toContain('(sparas)')
        expect(await stored(mover.id)).toMatchObject({ org: mover.org, novelty: mover.novelty })
        letGo()
        await expect.poll(() => mark.getAttribute('data-kv-saving')).toBeNull()
        expect((await stored(mover.id))?.org).toBeCloseTo(6.5, 1)
        expect((await stored(mover.id))?.novelty).toBeCloseTo(6, 1)
        await page.reload()
        await drawn(page)
        expect(await lineOf(page, mover.id)).toMatch(/E-arkiv \| 6,5/)
        expect(faults).toEqual(noFaults)
      }))

    it('takes a refused move back, says so aloud, and saves it when tried again', () =>
      opened(async ({ page, faults }) => {
        gate.failNext(500)
        await typeFirst(page, '5,5')
        const again = page.getByRole('button', { name: 'Försök igen' })
        await again.waitFor()
        await expect
          .poll(() => page.locator('[data-kv-announcer]').textContent())
          .toContain('E-arkiv är tillbaka där den låg.')
        await expect.poll(() => lineOf(page, mover.id)).toBe('E-arkiv | 2 | 2 | Standardsourcing')
        expect(await stored(mover.id)).toMatchObject({ org: 2 })
        await again.click()
        await expect.poll(() => lineOf(page, mover.id)).toBe('E-arkiv | 5,5 | 2 | Onödig samverkan')
        expect(await stored(mover.id)).toMatchObject({ org: 5.5 })
        expect(await again.count()).toBe(0)
        expect({ ...faults, console: [], failed: [] }).toEqual(noFaults)
        expect(faults.failed[0]).toContain('500')
      }))

    it('leaves alone what the server does not let anybody move', () =>
      opened(async ({ page }) => {
        await typeFirst(page, '9', 'sensorer')
        await page.getByText('Vattensensorer kunde inte sparas.').waitFor()
        await expect
          .poll(() => lineOf(page, 'sensorer'))
          .toBe('Vattensensorer | 3 | 7 | Dyrt och svårt')
        expect(await stored('sensorer')).toMatchObject({ org: 3, novelty: 7 })
      }))

    it('ends two fast moves of one mark in the last one', () =>
      opened(async ({ page, faults }) => {
        const letGo = gate.holdNext()
        await typeFirst(page, '5,5')
        await expect.poll(() => gate.asked().length).toBe(1)
        await typeFirst(page, '7,5')
        expect(await lineOf(page, mover.id)).toMatch(/7,5/)
        expect(gate.asked()).toHaveLength(1)
        letGo()
        await expect.poll(() => markOf(page, mover.id).getAttribute('data-kv-saving')).toBeNull()
        expect(gate.asked()).toHaveLength(2)
        expect(await stored(mover.id)).toMatchObject({ org: 7.5 })
        expect(await lineOf(page, mover.id)).toBe('E-arkiv | 7,5 | 2 | Onödig samverkan')
        expect(faults).toEqual(noFaults)
      }))
  })
}

/** A row of the table as {@link tableOf} has it. */
async function lineOf(page: Page, id: string): Promise<string> {
  const [line = ''] = await tableOf(page, id)
  return line
}
