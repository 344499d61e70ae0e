import { describe, expect, test } from 'vitest'
import { type CancelCause, type MoveIntent, reduceMove, RESTING } from './move'
import { contextOf } from './testing/context'
import {
  A,
  cancel,
  grab,
  pressA,
  pressB,
  pressGround,
  release,
  right,
  run,
  slide,
} from './testing/moves'

describe('the keyboard', () => {
  test('keys-grab-move-drop: grab, move, drop', () => {
    const { phase, effects } = run([
      grab,
      right,
      { type: 'step', axis: 1, direction: -1, large: true },
      { type: 'drop' },
    ])
    expect(phase).toBe('resting')
    expect(effects).toEqual([
      { type: 'select', id: 'a' },
      { type: 'begin', ...A, by: 'keyboard' },
      { type: 'move', ...A, at: [0.31, 0.3], by: 'keyboard' },
      { type: 'move', ...A, at: [0.31, expect.closeTo(0.2, 12)], by: 'keyboard' },
      { type: 'commit', ...A, at: [0.31, expect.closeTo(0.2, 12)], by: 'keyboard' },
    ])
  })

  test('keys-grab-move-drop: to the ends', () => {
    expect(run([grab, { type: 'end', axis: 0, to: 1 }]).effects.at(-1)).toMatchObject({
      at: [1, 0.3],
    })
    expect(run([grab, { type: 'end', axis: 1, to: 0 }]).effects.at(-1)).toMatchObject({
      at: [0.3, 0],
    })
  })

  test('snap-other-axis-stays: an end key leaves the other axis off the grid', () => {
    const snapping = contextOf({ snap: [0.25, 0.25] })
    expect(run([grab, { type: 'end', axis: 0, to: 1 }], snapping).effects.at(-1)).toMatchObject({
      at: [1, 0.3],
    })
  })

  test('moving-unchanged-commits-nothing: a drop where it was grabbed', () => {
    const left: MoveIntent = { type: 'step', axis: 0, direction: -1, large: false }
    expect(run([grab, right, left, { type: 'drop' }]).effects.at(-1)).toEqual({
      type: 'restore',
      ...A,
      cause: 'unchanged',
    })
  })

  test('a step at the edge moves nothing', () => {
    const corner: MoveIntent = { type: 'grab', id: 'a', start: [1, 1] }
    expect(run([corner, right]).types).toEqual(['select', 'begin'])
  })

  test('steps, ends and drops without a grab do nothing; nor does a grab that the figure does not allow', () => {
    expect(run([right, { type: 'end', axis: 0, to: 1 }, { type: 'drop' }]).effects).toEqual([])
    expect(run([grab], contextOf({ editable: false })).effects).toEqual([])
  })
})

describe('cancelling', () => {
  const states: Record<string, readonly MoveIntent[]> = {
    dragging: [pressA, slide(402, 600)],
    grabbed: [grab, right],
    armed: [{ type: 'arm', ...A }],
    pressed: [pressA],
    resting: [],
  }

  test.each<[CancelCause, readonly string[]]>([
    ['escape', ['dragging', 'grabbed', 'armed']],
    ['row-gone', ['dragging', 'grabbed', 'armed']],
    ['row-changed', ['dragging', 'grabbed', 'armed']],
    ['disabled', ['dragging', 'grabbed', 'armed']],
    ['unmount', ['dragging', 'grabbed', 'armed']],
    ['pointercancel', ['dragging']],
    ['lost-capture', ['dragging']],
    ['blur', ['grabbed']],
    ['unchanged', []],
  ])('moving-cancel-restores: %s ends %j where they began', (cause, ended) => {
    for (const [phase, intents] of Object.entries(states)) {
      const before = run(intents)
      expect(before.phase).toBe(phase)
      const { state, effects } = reduceMove(before.state, cancel(cause), contextOf())
      if (ended.includes(phase)) {
        expect({ state, effects }).toEqual({
          state: RESTING,
          effects: [{ type: 'restore', ...A, cause }],
        })
      } else {
        expect(effects).toEqual([])
      }
    }
  })

  test('moving-cancel-restores: what comes after a cancel commits nothing', () => {
    expect(
      run([pressA, slide(402, 600), cancel('escape'), slide(500, 500), release(500, 500)]).types,
    ).toEqual(['select', 'begin', 'move', 'restore'])
    expect(run([grab, right, cancel('blur'), right, { type: 'drop' }]).types).toEqual([
      'select',
      'begin',
      'move',
      'restore',
    ])
  })

  test('moving-cancel-restores: a press that is cancelled does not even select', () => {
    for (const cause of ['pointercancel', 'lost-capture', 'escape'] as const) {
      expect(run([pressA, cancel(cause), release(302, 700)])).toMatchObject({
        phase: 'resting',
        effects: [],
      })
    }
  })

  test('moving-cancel-restores: a press on a mark gives back what the keyboard holds', () => {
    expect(run([grab, right, pressB]).effects.at(-1)).toEqual({
      type: 'restore',
      ...A,
      cause: 'blur',
    })
  })

  test.each(['dragging', 'grabbed', 'armed'])(
    'moving-disabled-ends: %s, whatever is done next',
    (phase) => {
      const before = run(states[phase] ?? [])
      const closed = contextOf({ editable: false })
      for (const intent of [
        release(500, 500),
        slide(500, 500),
        { type: 'drop' },
        right,
        pressGround,
      ] as const) {
        expect(reduceMove(before.state, intent, closed)).toEqual({
          state: RESTING,
          effects: [{ type: 'restore', ...A, cause: 'disabled' }],
        })
      }
    },
  )
})
