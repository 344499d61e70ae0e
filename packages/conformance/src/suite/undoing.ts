import { expect, it } from 'vitest'
import type { Conformance } from '../conformance'
import { enter } from '../mount/enter'
import { until } from '../input/frames'
import { press } from '../input/keys'
import { mouse } from '../input/mouse'
import { middleOf } from '../input/screen'
import { type OpenFigure, openFigure } from '../mount/openFigure'
import { rowOf } from '../scenes/initiative'
import { textOf, valueAt } from '../scenes/values'
import { WORDS } from '../scenes/words'
import { expectedChange } from './movesByEveryInput'
import { writeInto } from './reach'
import { DRAG } from './starts'
import { seen } from './state'

/** How undo and redo are asked for. */
interface Asking {
  readonly how: string
  readonly undo: (open: OpenFigure) => Promise<void>
  readonly redo: (open: OpenFigure) => Promise<void>
}

const button = (name: string) => (open: OpenFigure) => mouse.click(middleOf(open.view.button(name)))
const key = (stroke: string) => async (open: OpenFigure) => {
  enter(open.view)
  await press(stroke)
}

const ASKINGS: readonly Asking[] = [
  { how: 'the buttons', undo: button(WORDS.undo.sv), redo: button(WORDS.redo.sv) },
  { how: 'Ctrl+Z and Ctrl+Shift+Z', undo: key('Control+z'), redo: key('Control+Shift+Z') },
  { how: 'Ctrl+Z and Ctrl+Y', undo: key('Control+z'), redo: key('Control+y') },
  { how: 'Cmd+Z and Cmd+Shift+Z', undo: key('Meta+z'), redo: key('Meta+Shift+Z') },
]

/** Undo and redo are changes as any other, with their reason. */
export function undoing(conformance: Conformance): void {
  const { scene } = conformance
  const { journey, sentences } = scene
  const isAt = (open: OpenFigure, cells: readonly string[]) =>
    until(() => expect(seen(open, journey.id).cells).toEqual(cells))
  const move = async (open: OpenFigure) => {
    await DRAG.begin(conformance, open)
    await DRAG.end(conformance, open)
    await isAt(open, journey.cellsAfter)
  }
  const can = ({ view }: OpenFigure) =>
    [WORDS.undo.sv, WORDS.redo.sv].map(
      (name) => view.button(name).getAttribute('aria-disabled') !== 'true',
    )

  const cases = [
    ...ASKINGS.map((asking) => ({ ...asking, kept: 'host' as const })),
    ...ASKINGS.slice(0, 1).map((asking) => ({ ...asking, kept: 'figure' as const })),
  ]
  it.each(cases)(
    'undoes and redoes with $how, rows kept by the $kept',
    async ({ undo, redo, kept }) => {
      const open = await openFigure(conformance, { kept })
      expect(can(open)).toEqual([false, false])
      await move(open)
      expect(can(open)).toEqual([true, false])

      await undo(open)
      await isAt(open, journey.cellsBefore)
      expect(can(open)).toEqual([false, true])
      expect(open.heard.last()).toBe(sentences.undone.sv)

      await redo(open)
      await isAt(open, journey.cellsAfter)
      expect(can(open)).toEqual([true, false])
      expect(open.heard.last()).toBe(sentences.redone.sv)

      const done = expectedChange(conformance, 'pointer')
      const { row: _, ...undone } = {
        ...done,
        before: done.changes,
        changes: done.before,
        patch: done.before,
        region: journey.from,
        reason: 'undo',
      }
      expect(open.calls.changes('onCommit')).toMatchObject([
        done,
        undone,
        { ...expectedChange(conformance, 'redo'), row: expect.anything() },
      ])
    },
  )

  it('forgets what could be redone once something else is done', async () => {
    const open = await openFigure(conformance, { kept: 'figure' })
    await move(open)
    await button(WORDS.undo.sv)(open)
    await isAt(open, journey.cellsBefore)
    await move(open)
    expect(can(open)).toEqual([true, false])
  })

  it('passes over what was done to rows that are gone', async () => {
    const open = await openFigure(conformance, { props: { table: 'open' } })
    await move(open)
    const other = scene.rows.find(({ id }) => id !== journey.id)?.id ?? ''
    const { field, value } = conformance.driver.rangedAlong(scene, journey)
    const before = open.view.cells(other)
    const text = textOf(scene, field, valueAt(scene, field, Math.round(value - 1)))
    const input = await writeInto(open.view, scene, { id: other, field, text })
    input.blur()
    await until(() => expect(open.view.cells(other)).not.toEqual(before))
    // A list of words may pass over others on the way to the one that is written.
    const { length } = open.calls.changes('onCommit')
    expect(length).toBeGreaterThan(1)

    open.host.setRows(open.host.rows().filter(({ id }) => id !== other))
    await until(() => expect(open.view.tableNames()).not.toContain(rowOf(scene.rows, other).label))
    await button(WORDS.undo.sv)(open)
    await isAt(open, journey.cellsBefore)
    expect(open.calls.changes('onCommit').slice(length)).toMatchObject([
      { id: journey.id, reason: 'undo', changes: journey.before },
    ])
    expect(can(open)).toEqual([false, true])
  })

  it('can undo again what the host refused to undo', async () => {
    const open = await openFigure(conformance, {
      kept: 'figure',
      onCommit: ({ reason }) => (reason === 'undo' ? Promise.reject(new Error('no')) : undefined),
    })
    await move(open)
    await button(WORDS.undo.sv)(open)
    await until(() => expect(open.heard.last()).toBe(sentences.refused.sv))
    await isAt(open, journey.cellsAfter)
    expect(can(open)).toEqual([true, false])
  })

  it.each(['readOnly', 'disabled'] as const)(
    'leaves undo to no one in a %s figure',
    async (prop) => {
      const open = await openFigure(conformance, { kept: 'figure' })
      await move(open)
      open.host.setProps({ [prop]: true })
      await until(() => expect(open.view.count('tools')).toBe(0))
      if (prop === 'readOnly') await key('Control+z')(open)
      expect(open.calls.changes('onCommit')).toHaveLength(1)
      expect(seen(open, journey.id).cells).toEqual(journey.cellsAfter)
    },
  )
}
