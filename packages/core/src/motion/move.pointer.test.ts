import { describe, expect, test } from 'vitest'
import { type MoveIntent, type MoveState, reduceMove, RESTING } from './move'
import { contextOf } from './testing/context'
import {
  A,
  at,
  B,
  cancel,
  grab,
  pressA,
  pressB,
  pressGround,
  release,
  right,
  run,
  selectedA,
  slide,
} from './testing/moves'

describe('dragging', () => {
  test('moving-press-commits-nothing: a press alone has no effect at all', () => {
    expect(run([pressA])).toMatchObject({ phase: 'pressed', effects: [] })
  })

  test('a slip within the slack is no drag', () => {
    expect(run([pressA, slide(306, 700)])).toMatchObject({ phase: 'pressed', effects: [] })
  })

  test('beyond it the mark is selected, begins and moves, by the pointer’s way and no more', () => {
    const { phase, effects } = run([pressA, slide(402, 600)])
    expect(phase).toBe('dragging')
    expect(effects).toEqual([
      { type: 'select', id: 'a' },
      { type: 'begin', ...A, by: 'pointer' },
      { type: 'move', ...A, at: [0.4, 0.4], by: 'pointer' },
    ])
  })

  test('a release commits where the pointer is released, once', () => {
    const { phase, effects } = run([
      pressA,
      slide(402, 600),
      slide(402, 600),
      release(502, 500),
      release(502, 500),
    ])
    expect(phase).toBe('resting')
    expect(effects.slice(3)).toEqual([{ type: 'commit', ...A, at: [0.5, 0.5], by: 'pointer' }])
  })

  test('moving-unchanged-commits-nothing: back where it began nothing is committed', () => {
    const { effects } = run([pressA, slide(402, 600), release(302, 700)])
    expect(effects.at(-1)).toEqual({ type: 'restore', ...A, cause: 'unchanged' })
  })

  test('outside the frame it stays at the edge', () => {
    expect(run([pressA, slide(9000, -9000)]).effects.at(-1)).toMatchObject({
      type: 'move',
      at: [1, 1],
    })
  })

  test('a figure that is not editable selects, and moves nothing', () => {
    const { phase, effects } = run(
      [pressA, slide(402, 600), release(402, 600)],
      contextOf({ editable: false }),
    )
    expect(phase).toBe('resting')
    expect(effects).toEqual([{ type: 'select', id: 'a' }])
  })

  test('a drag on empty ground moves nothing', () => {
    expect(run([pressGround, slide(100, 100), release(100, 100)]).effects).toEqual([
      { type: 'select', id: undefined },
    ])
  })

  test.each([
    ['moves', slide(Number.NaN, 500)],
    ['moves', slide(Number.POSITIVE_INFINITY, 500)],
    ['presses', { ...pressA, point: at(Number.NaN, 0) }],
  ])('moving-needs-a-place: a pointer that %s nowhere has no effect', (_, intent) => {
    const before = run([pressA, slide(402, 600)])
    expect(reduceMove(before.state, intent, contextOf())).toEqual({
      state: before.state,
      effects: [],
    })
    expect(reduceMove(RESTING, intent, contextOf())).toEqual({ state: RESTING, effects: [] })
  })

  test('moving-needs-a-place: a release nowhere commits where the mark was last', () => {
    expect(run([pressA, slide(402, 600), release(Number.NaN, Number.NaN)]).effects.at(-1)).toEqual({
      type: 'commit',
      ...A,
      at: [0.4, 0.4],
      by: 'pointer',
    })
  })
})

describe('tapping', () => {
  test('moving-tap-selects-arms-places: a tap selects', () => {
    expect(run([pressA, release(302, 700)])).toMatchObject({
      phase: 'resting',
      effects: [{ type: 'select', id: 'a' }],
    })
  })

  test('moving-tap-selects-arms-places: a tap on the selected mark arms it', () => {
    expect(run([pressA, release(302, 700)], selectedA)).toEqual({
      state: { phase: 'armed', ...A },
      phase: 'armed',
      effects: [{ type: 'armed', ...A }],
      types: ['armed'],
    })
  })

  test('moving-tap-selects-arms-places: the next tap places its middle where it is, on ground or on another mark', () => {
    for (const [press, point, place] of [
      [pressGround, at(600, 400), [0.6, 0.6]],
      [pressB, at(800, 200), [0.8, 0.8]],
    ] as const) {
      const { phase, effects } = run([press, release(point.xPx, point.yPx)], selectedA, {
        phase: 'armed',
        ...A,
      })
      expect(phase).toBe('resting')
      expect(effects).toEqual([{ type: 'commit', ...A, at: place, by: 'pointer' }])
    }
  })

  test('moving-tap-selects-arms-places: the Move button arms too, and a tap on empty ground deselects', () => {
    expect(run([{ type: 'arm', ...A }]).effects).toEqual([{ type: 'armed', ...A }])
    expect(run([{ type: 'arm', ...A }], contextOf({ editable: false })).effects).toEqual([])
    expect(run([pressGround, release(600, 400)], selectedA).effects).toEqual([
      { type: 'select', id: undefined },
    ])
  })

  test('moving-scroll-keeps-armed: a scroll between two taps does not make it forget', () => {
    const armed: MoveState = { phase: 'armed', ...A }
    for (const cause of ['pointercancel', 'lost-capture'] as const) {
      expect(run([pressGround, cancel(cause, 1)], selectedA, armed)).toMatchObject({
        state: armed,
        effects: [],
      })
    }
    expect(run([pressGround, release(Number.NaN, 0)], selectedA, armed)).toMatchObject({
      state: armed,
      effects: [],
    })
  })

  test('moving-one-owner: dragging another mark gives the waiting one up first', () => {
    const { types, effects } = run([pressB, slide(700, 200)], selectedA, { phase: 'armed', ...A })
    expect(types).toEqual(['restore', 'select', 'begin', 'move'])
    expect(effects[0]).toEqual({ type: 'restore', ...A, cause: 'blur' })
  })

  test('moving-one-owner: dragging or grabbing the waiting mark itself is no giving up', () => {
    const armed: MoveState = { phase: 'armed', ...A }
    expect(run([pressA, slide(402, 600)], selectedA, armed).types).toEqual([
      'select',
      'begin',
      'move',
    ])
    expect(run([grab], selectedA, armed).types).toEqual(['select', 'begin'])
    expect(run([{ type: 'grab', ...B }], selectedA, armed).types).toEqual([
      'restore',
      'select',
      'begin',
    ])
  })

  test('moving-one-owner: another handle of the same row is another mark', () => {
    const armed: MoveState = { phase: 'armed', ...A, axis: 0 }
    const grabOther: MoveIntent = { type: 'grab', ...A, axis: 1 }
    expect(run([grabOther], selectedA, armed).effects).toEqual([
      { type: 'restore', ...A, axis: 0, cause: 'blur' },
      { type: 'select', id: 'a' },
      { type: 'begin', ...A, axis: 1, by: 'keyboard' },
    ])
  })
})

describe('a second pointer', () => {
  test('moving-second-pointer-ignored: it neither presses, slides, releases nor cancels', () => {
    const before = run([pressA, slide(402, 600)])
    for (const intent of [
      { ...pressB, pointerId: 2 },
      slide(900, 900, 2),
      release(900, 900, 2),
      cancel('pointercancel', 2),
    ]) {
      expect(reduceMove(before.state, intent, contextOf())).toEqual({
        state: before.state,
        effects: [],
      })
    }
  })

  test('moving-second-pointer-ignored: nor while the first has only pressed; and no key joins in', () => {
    const before = run([pressA])
    for (const intent of [
      { ...pressB, pointerId: 2 },
      slide(900, 900, 2),
      release(900, 900, 2),
      grab,
      right,
      { type: 'drop' },
      { type: 'arm', ...B },
    ] as const) {
      expect(reduceMove(before.state, intent, contextOf())).toEqual({
        state: before.state,
        effects: [],
      })
    }
  })
})
