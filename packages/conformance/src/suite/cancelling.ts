import { expect, it } from 'vitest'
import { settled, until } from '../input/frames'
import type { Conformance } from '../conformance'
import { openFigure } from '../mount/openFigure'
import { WORDS } from '../scenes/words'
import { CANCELS, HARMLESS } from './cancels'
import { expectedChange } from './movesByEveryInput'
import { origin } from './reach'
import { NEAR_PX, off, seen } from './state'

const pairs = (list: typeof CANCELS) =>
  list.flatMap((cancel) => cancel.starts.map((start) => ({ ...cancel, start })))

/** Whatever cuts a move short brings its mark back, and nothing is committed, then or later. */
export function cancelling(conformance: Conformance): void {
  const { journey, sentences } = conformance.scene

  it.each(pairs(CANCELS))(
    '$name ends $start.name without a change',
    async ({ start, happen, says, rowStays = true }) => {
      const open = await openFigure(conformance)
      const { view, calls, heard } = open
      const before = seen(open, journey.id)
      await start.begin(conformance, open)
      expect(view.phase()).toBe(start.phase)
      expect(calls.changes('onMove').length > 0).toBe(start.phase !== 'armed')
      const saidBefore = heard.sentences().length

      await happen(open, conformance)
      if (says) {
        // What the host gives a figure comes to it when React gets round to it.
        await until(() => {
          expect(view.phase()).toBe('resting')
          expect(heard.sentences().slice(saidBefore)).toContain(sentences[says].sv)
        })
      }
      await settled()
      if (rowStays) {
        expect(seen(open, journey.id)).toEqual(before)
        expect(off(conformance, open, origin(conformance, open))).toBeLessThan(NEAR_PX)
      }
      const moves = calls.changes('onMove').length
      if (says !== undefined && rowStays) await start.end(conformance, open)
      await settled()

      expect(calls.changes('onCommit')).toEqual([])
      expect(calls.changes('onMove')).toHaveLength(moves)
      expect(calls.errors()).toEqual([])
    },
  )

  it.each(pairs(HARMLESS))('$name lets $start.name go on', async ({ start, happen }) => {
    const open = await openFigure(conformance)
    const { view, calls } = open
    await start.begin(conformance, open)
    await happen(open, conformance)
    await settled()
    expect(view.phase()).toBe(start.phase)
    await start.end(conformance, open)
    await until(() => expect(seen(open, journey.id).cells).toEqual(journey.cellsAfter))
    expect(calls.changes('onCommit')).toMatchObject([
      { changes: journey.changes, before: journey.before },
    ])
  })

  it('lets a move go on whose values the host puts into its rows as it hears of them', async () => {
    const open = await openFigure(conformance, { onMove: (change, host) => host.keep(change) })
    const { view, calls } = open
    const [drag] = HARMLESS.flatMap(({ starts }) => starts)
    await drag?.begin(conformance, open)
    await settled()
    expect(calls.changes('onMove').length).toBeGreaterThan(0)
    expect(view.phase()).toBe('dragging')
    await drag?.end(conformance, open)
    await until(() => expect(seen(open, journey.id).cells).toEqual(journey.cellsAfter))
    await settled()
    expect(calls.changes('onCommit')).toHaveLength(1)
    expect(calls.changes('onCommit')).toMatchObject([
      {
        before: journey.before,
        changes: journey.changes,
        region: journey.to,
        reason: expectedChange(conformance, 'pointer').reason,
      },
    ])
    expect(view.button(WORDS.undo.sv).ariaDisabled).toBeNull()
  })
}
