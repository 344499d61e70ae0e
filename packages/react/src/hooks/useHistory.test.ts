import type { Change } from '@kvadrant/core'
import { act, renderHook } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { useHistory } from './useHistory'

/** A change of `x` in one row. */
function change(
  id: string,
  from: number,
  to: number,
  reason: Change['reason'] = 'pointer',
): Change {
  const before = { x: from }
  const changes = { x: to }
  return { figure: 'f', id, row: {}, before, changes, patch: changes, region: 'r', reason }
}

/** A figure of two rows that remembers what happens to it. */
function history(start: { readonly [id: string]: number } = { a: 0, b: 0 }) {
  const values: Record<string, number> = { ...start }
  const log: string[] = []
  const { result } = renderHook(() =>
    useHistory({
      exists: (id) => id in values,
      goTo: (targets, reason) => {
        const changing = targets.filter((target) => values[target.id] !== target.values.x)
        for (const target of changing) {
          values[target.id] = Number(target.values.x)
          log.push(`${reason} ${target.id} ${String(target.values.x)}`)
        }
        return changing.length > 0
      },
    }),
  )
  const move = (id: string, to: number) =>
    act(() => {
      result.current.remember([change(id, values[id] ?? 0, to)])
      values[id] = to
    })
  return {
    values,
    log,
    move,
    /** Moves several in one step. */
    moveAll: (to: { readonly [id: string]: number }) =>
      act(() => {
        const made = Object.entries(to).map(([id, x]) => change(id, values[id] ?? 0, x))
        result.current.remember(made)
        Object.assign(values, to)
      }),
    undo: () => act(() => result.current.undo()),
    redo: () => act(() => result.current.redo()),
    refuse: (...refused: readonly Change[]) => act(() => result.current.forget(refused)),
    can: () => [result.current.canUndo, result.current.canRedo],
  }
}

describe('useHistory', () => {
  it('goes back and forth, and says which of them it can', () => {
    const { move, undo, redo, can, log } = history()
    expect(can()).toEqual([false, false])
    move('a', 1)
    move('b', 2)
    expect(can()).toEqual([true, false])
    undo()
    expect(can()).toEqual([true, true])
    undo()
    expect(can()).toEqual([false, true])
    redo()
    redo()
    expect(can()).toEqual([true, false])
    expect(log).toEqual(['undo b 0', 'undo a 0', 'redo a 1', 'redo b 2'])
  })

  it('does nothing where there is nothing to do', () => {
    const { undo, redo, log } = history()
    undo()
    redo()
    expect(log).toEqual([])
  })

  it('forgets what could be redone once something is done', () => {
    const { move, undo, redo, can, log } = history()
    move('a', 1)
    undo()
    move('b', 2)
    expect(can()).toEqual([true, false])
    redo()
    expect(log).toEqual(['undo a 0'])
  })

  it('passes over what would change nothing any more', () => {
    const { move, undo, values, log } = history()
    move('a', 1)
    move('b', 2)
    values.b = 0
    undo()
    expect(log).toEqual(['undo a 0'])
  })

  it('drops what was done to rows that are gone', () => {
    const { move, undo, values, log, can } = history()
    move('a', 1)
    move('b', 2)
    delete values.b
    undo()
    expect(log).toEqual(['undo a 0'])
    expect(can()).toEqual([false, true])
  })

  it('forgets a change that was refused, wherever it stands', () => {
    const { move, undo, refuse, values, log } = history()
    move('a', 1)
    move('b', 2)
    refuse(change('a', 0, 1))
    values.a = 0
    undo()
    undo()
    expect(log).toEqual(['undo b 0'])
  })

  it('can undo again what it was refused to undo, and redo again what it was refused to redo', () => {
    const { move, undo, redo, refuse, values, can } = history()
    move('a', 1)
    undo()
    refuse(change('a', 1, 0, 'undo'))
    values.a = 1
    expect(can()).toEqual([true, false])
    undo()
    redo()
    refuse(change('a', 0, 1, 'redo'))
    values.a = 0
    expect(can()).toEqual([false, true])
  })

  it('leaves the history as it is where a refusal comes after something else was done', () => {
    const { move, undo, refuse, can } = history()
    move('a', 1)
    undo()
    move('b', 1)
    refuse(change('a', 1, 0, 'undo'))
    expect(can()).toEqual([true, false])
  })

  it('goes back over several in one step, and forgets or repeats them together', () => {
    const { moveAll, undo, redo, refuse, values, log, can } = history()
    moveAll({ a: 1, b: 2 })
    undo()
    expect(log).toEqual(['undo a 0', 'undo b 0'])
    refuse(change('a', 1, 0, 'undo'), change('b', 2, 0, 'undo'))
    Object.assign(values, { a: 1, b: 2 })
    expect(can()).toEqual([true, false])
    undo()
    redo()
    expect(log.slice(4)).toEqual(['redo a 1', 'redo b 2'])
    refuse(change('a', 0, 1), change('b', 0, 2))
    expect(can()).toEqual([false, false])
  })
})
