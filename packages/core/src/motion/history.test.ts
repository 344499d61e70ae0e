import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import {
  EMPTY_HISTORY,
  forget,
  type History,
  HISTORY_LIMIT,
  record,
  redo,
  type Step,
  undo,
} from './history'

// Properties try many cases, and a busy machine takes its time for them.
vi.setConfig({ testTimeout: 60_000 })

const everyone = () => true
const step = (id: string, before: number, changes: number): Step => ({
  id,
  before: { x: before },
  changes: { x: changes },
})

describe('undo and redo', () => {
  const history = record(record(EMPTY_HISTORY, [step('a', 1, 2)]), [step('a', 2, 3)])

  test('undo-redo-inverse: the latest is taken back first, to the values before it', () => {
    const first = undo(history, everyone)
    expect(first?.targets).toEqual([{ id: 'a', values: { x: 2 } }])
    const second = first && undo(first.history, everyone)
    expect(second?.targets).toEqual([{ id: 'a', values: { x: 1 } }])
    expect(second && undo(second.history, everyone)).toBeUndefined()
    const again = second && redo(second.history, everyone)
    expect(again?.targets).toEqual([{ id: 'a', values: { x: 2 } }])
  })

  test('undo-redo-inverse: what is done anew takes away what could be redone', () => {
    const back = undo(history, everyone)
    const after = back && record(back.history, [step('b', 0, 9)])
    expect(after && redo(after, everyone)).toBeUndefined()
    expect(after?.past).toHaveLength(2)
  })

  test('undo-import-is-one-entry: all rows of it at once', () => {
    const both = record(EMPTY_HISTORY, [step('a', 1, 2), step('b', 3, 4)])
    expect(undo(both, everyone)?.targets).toEqual([
      { id: 'a', values: { x: 1 } },
      { id: 'b', values: { x: 3 } },
    ])
  })

  test('undo-knows-the-figure: each way, a step says which figure it was made in', () => {
    const made = record(EMPTY_HISTORY, [{ ...step('a', 1, 2), figure: 'complexity' }])
    const back = undo(made, everyone)
    expect(back?.targets).toEqual([{ id: 'a', figure: 'complexity', values: { x: 1 } }])
    const again = back && redo(back.history, everyone)
    expect(again?.targets).toEqual([{ id: 'a', figure: 'complexity', values: { x: 2 } }])
    expect(again?.history).toEqual(made)
  })

  test('undo-drops-gone-rows: an entry none of whose rows exist is passed over and gone', () => {
    const mixed = record(record(EMPTY_HISTORY, [step('a', 1, 2)]), [step('gone', 1, 2)])
    const turn = undo(mixed, (id) => id !== 'gone')
    expect(turn?.targets).toEqual([{ id: 'a', values: { x: 1 } }])
    expect(turn?.history).toEqual({ past: [], future: [[step('a', 1, 2)]] })
  })

  test('undo-drops-gone-rows: of an entry with several rows those that exist are taken back', () => {
    const both = record(EMPTY_HISTORY, [step('a', 1, 2), step('gone', 3, 4)])
    const turn = undo(both, (id) => id !== 'gone')
    expect(turn?.targets).toEqual([{ id: 'a', values: { x: 1 } }])
    expect(turn && redo(turn.history, everyone)?.targets).toEqual([{ id: 'a', values: { x: 2 } }])
    expect(undo(both, () => false)).toBeUndefined()
  })
})

describe('what is remembered', () => {
  test('nothing done is no entry', () => {
    expect(record(EMPTY_HISTORY, [])).toBe(EMPTY_HISTORY)
  })

  test('undo-holds-positions: values by field, never the rows', () => {
    const change = { ...step('a', 1, 2), row: { secret: true }, region: 'r', reason: 'pointer' }
    expect(record(EMPTY_HISTORY, [change]).past).toEqual([[step('a', 1, 2)]])
  })

  test('two hundred entries, the oldest go first', () => {
    let history = EMPTY_HISTORY
    for (let at = 0; at < HISTORY_LIMIT + 5; at++)
      history = record(history, [step('a', at, at + 1)])
    expect(HISTORY_LIMIT).toBe(200)
    expect(history.past).toHaveLength(200)
    expect(history.past[0]).toEqual([step('a', 5, 6)])
  })
})

describe('forget', () => {
  test('undo-forgets-what-was-refused: the latest entry that is exactly this one', () => {
    const done = [[step('a', 1, 2)], [step('b', 1, 2)], [step('a', 1, 2)], [step('c', 1, 2)]]
    const history = done.reduce(record, EMPTY_HISTORY)
    expect(forget(history, [step('a', 1, 2)]).past).toEqual([done[0], done[1], done[3]])
  })

  test('undo-forgets-what-was-refused: nothing where there is none', () => {
    const history = record(EMPTY_HISTORY, [step('a', 1, 2)])
    expect(forget(history, [step('a', 1, 3)])).toBe(history)
    expect(forget(history, [step('a', 1, 2), step('b', 1, 2)])).toBe(history)
    expect(forget(EMPTY_HISTORY, [step('a', 1, 2)])).toBe(EMPTY_HISTORY)
  })
})

describe('any series of doings', () => {
  type Act =
    | { readonly type: 'do'; readonly id: string; readonly to: number }
    | { readonly type: 'undo' | 'redo' }
  const acts: fc.Arbitrary<Act> = fc.oneof(
    fc.record({
      type: fc.constant('do' as const),
      id: fc.constantFrom('a', 'b', 'c'),
      to: fc.nat({ max: 9 }),
    }),
    fc.record({ type: fc.constantFrom('undo' as const, 'redo' as const) }),
  )

  test('undo-redo-inverse: undo gives back each state as it was, redo each state as it became', () => {
    fc.assert(
      fc.property(fc.array(acts, { maxLength: 60 }), (list) => {
        let history: History = EMPTY_HISTORY
        const values = new Map<string, number>([
          ['a', 0],
          ['b', 0],
          ['c', 0],
        ])
        /** The states that a person has seen, and which of them is shown. */
        let seen = [JSON.stringify([...values])]
        let shown = 0
        for (const act of list) {
          if (act.type === 'do') {
            history = record(history, [step(act.id, values.get(act.id) ?? 0, act.to)])
            values.set(act.id, act.to)
            seen = [...seen.slice(0, shown + 1), JSON.stringify([...values])]
            shown++
          } else {
            const turn = act.type === 'undo' ? undo(history, everyone) : redo(history, everyone)
            const expected = shown + (act.type === 'undo' ? -1 : 1)
            expect(turn !== undefined).toBe(seen[expected] !== undefined)
            if (!turn) continue
            history = turn.history
            for (const target of turn.targets) values.set(target.id, Number(target.values['x']))
            shown = expected
          }
          expect(JSON.stringify([...values])).toBe(seen[shown])
          expect([history.past.length, history.future.length]).toEqual([
            shown,
            seen.length - 1 - shown,
          ])
        }
      }),
    )
  })
})
