import { expect, it } from 'vitest'
import type { Conformance } from '../conformance'
import { settled, until } from '../input/frames'
import { type OpenFigure, openFigure, type OpenOptions } from '../mount/openFigure'
import { WORDS } from '../scenes/words'
import { DRAG } from './starts'
import { seen } from './state'

/** A promise that is settled from outside. */
function promised() {
  let resolve = (): void => undefined
  let reject: (reason: unknown) => void = () => undefined
  const promise = new Promise<void>((done, failed) => {
    resolve = done
    reject = failed
  })
  return { promise, resolve, reject }
}

/** What the figure shows between a commit and the host's answer, and after each kind of answer. */
export function saving(conformance: Conformance): void {
  const { scene } = conformance
  const { journey, sentences } = scene

  const moved = async (options: OpenOptions) => {
    const open = await openFigure(conformance, options)
    await DRAG.begin(conformance, open)
    await DRAG.end(conformance, open)
    return open
  }
  const isAt = (open: OpenFigure, cells: readonly string[]) =>
    until(() => expect(seen(open, journey.id).cells).toEqual(cells))
  const showsSaving = ({ view }: OpenFigure) =>
    view.mark(journey.id, journey.handle).dataset.kvSaving !== undefined &&
    view.part('row', journey.id).textContent?.includes(WORDS.saving.sv) === true

  it('goes back when the host neither gives new rows nor promises any', async () => {
    const open = await moved({ onCommit: () => undefined })
    await isAt(open, journey.cellsBefore)
    expect(open.calls.changes('onCommit')).toHaveLength(1)
    expect(showsSaving(open)).toBe(false)
  })

  it('stays when the rows come a moment after the commit', async () => {
    const open = await moved({
      onCommit: (change, host) => {
        queueMicrotask(() => requestAnimationFrame(() => host.keep(change)))
      },
    })
    const cells = new Set([JSON.stringify(seen(open, journey.id).cells)])
    for (let frame = 0; frame < 6; frame++) {
      await settled()
      cells.add(JSON.stringify(seen(open, journey.id).cells))
    }
    expect([...cells]).toEqual([JSON.stringify(journey.cellsAfter)])
  })

  it('shows that it is being saved, and no longer once the promise holds', async () => {
    const { promise, resolve } = promised()
    const open = await moved({
      onCommit: async (change, host) => {
        await promise
        host.keep(change)
      },
    })
    await isAt(open, journey.cellsAfter)
    expect(showsSaving(open)).toBe(true)
    resolve()
    await until(() => expect(showsSaving(open)).toBe(false))
    await settled()
    expect(seen(open, journey.id).cells).toEqual(journey.cellsAfter)
  })

  it('goes back when the promise holds but the rows do not change', async () => {
    const { promise, resolve } = promised()
    const open = await moved({ onCommit: () => promise })
    await isAt(open, journey.cellsAfter)
    resolve()
    await isAt(open, journey.cellsBefore)
    expect(showsSaving(open)).toBe(false)
  })

  it.each(['host', 'figure'] as const)(
    'brings a refused change back, says so, and reports the error (rows kept by the %s)',
    async (kept) => {
      const { promise, reject } = promised()
      const refusal = new Error('no room')
      const open = await moved({ kept, onCommit: () => promise })
      await isAt(open, journey.cellsAfter)
      expect(showsSaving(open)).toBe(true)
      reject(refusal)
      await isAt(open, journey.cellsBefore)
      expect(showsSaving(open)).toBe(false)
      expect(open.heard.last()).toBe(sentences.refused.sv)
      const [change] = open.calls.changes('onCommit')
      expect(open.calls.errors()).toEqual([
        { error: refusal, where: { callback: 'onCommit', change } },
      ])
      // What was refused cannot be undone: there is nothing.
      expect(open.view.button(WORDS.undo.sv)).toHaveAttribute('aria-disabled', 'true')
    },
  )

  it('believes rows that say something else while it is being saved', async () => {
    const { promise, resolve } = promised()
    const open = await moved({ onCommit: () => promise })
    await isAt(open, journey.cellsAfter)
    const elsewhere = scene.rows.find(({ id }) => id !== journey.id)
    const values = Object.fromEntries(scene.axes.map(({ field }) => [field, elsewhere?.[field]]))
    open.host.setRows(
      open.host.rows().map((row) => (row.id === journey.id ? { ...row, ...values } : row)),
    )
    await until(() =>
      expect(seen(open, journey.id).cells).toEqual(open.view.cells(elsewhere?.id ?? '')),
    )
    resolve()
    await settled()
    expect(seen(open, journey.id).cells).toEqual(open.view.cells(elsewhere?.id ?? ''))
  })

  it('reports what onCommit throws, and stays whole', async () => {
    const fault = new Error('thrown')
    const open = await moved({
      onCommit: () => {
        throw fault
      },
    })
    await isAt(open, journey.cellsBefore)
    expect(open.calls.errors()).toMatchObject([{ error: fault, where: { callback: 'onCommit' } }])
    await DRAG.begin(conformance, open)
    expect(open.view.phase()).toBe('dragging')
  })

  it('reports what onMove throws, and lets the move go on', async () => {
    const fault = new Error('thrown')
    const open = await moved({
      onMove: () => {
        throw fault
      },
    })
    await isAt(open, journey.cellsAfter)
    expect(open.calls.errors()[0]).toMatchObject({ error: fault, where: { callback: 'onMove' } })
    expect(open.calls.changes('onCommit')).toHaveLength(1)
  })

  it('hears an answer that comes once it is off the page without complaint', async () => {
    const { promise, reject } = promised()
    const open = await moved({ onCommit: () => promise })
    open.unmount()
    reject(new Error('late'))
    await settled()
    expect(open.calls.errors()).toMatchObject([{ where: { callback: 'onCommit' } }])
  })
}
