import { type Change, complexity, type FieldValues, place } from '@kvadrant/core'
import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { cellReader } from './cellReader'
import { useOverlay } from './useOverlay'

interface Row {
  readonly id: string
  readonly organisationalComplexity: number
  readonly innovationComplexity: number
}

const ROW: Row = { id: 'a', organisationalComplexity: 0.1, innovationComplexity: 0.1 }
const X = 'organisationalComplexity'
const Y = 'innovationComplexity'

function change(before: FieldValues, changes: FieldValues, figure = 'complexity'): Change {
  const shared = { figure, id: 'a', row: ROW, region: '', reason: 'pointer' } as const
  return { ...shared, before, changes, patch: changes }
}

/** A promise for each commit, to be settled in any order. */
function overlay(held: 'data' | 'defaultData', promises: boolean) {
  const answers: { resolve: () => void; reject: (error: unknown) => void }[] = []
  const refused: Change[] = []
  const { result, rerender } = renderHook(() =>
    useOverlay({
      controlled: held === 'data',
      onRefused: (changes) => void refused.push(...changes),
    }),
  )
  const ask = () =>
    promises
      ? new Promise<void>((resolve, reject) => void answers.push({ resolve, reject }))
      : undefined
  let row = ROW
  const watched = complexity.axes.map(({ field }) => field)
  const made = (one: Change) => ({ change: one, watched, cellOf: cellReader(undefined) })
  const raw = () => place([row], complexity)
  return {
    refused,
    commit: (...changes: readonly Change[]) =>
      act(() => result.current.commit(changes.map(made), ask())),
    resolve: (at: number) => act(async () => answers[at]?.resolve()),
    reject: (at: number) => act(async () => answers[at]?.reject(new Error(`no ${at}`))),
    frame: () => act(() => vi.advanceTimersByTime(50)),
    give: (next: Row) => {
      row = next
      rerender()
    },
    shown: () => result.current.valuesOver(raw()).get('a'),
    saving: () => [...result.current.saving],
  }
}

describe('useOverlay', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'setTimeout'] }))
  afterEach(() => void vi.useRealTimers())

  it('lets go a frame later where the host holds the rows and promises nothing', () => {
    const { commit, shown, frame, saving } = overlay('data', false)
    commit(change({ [X]: 0.1 }, { [X]: 0.7 }))
    expect(shown()).toEqual({ [X]: 0.7 })
    expect(saving()).toEqual([])
    frame()
    expect(shown()).toBeUndefined()
  })

  it('keeps for good where the figure holds the rows, axis by axis', () => {
    const { commit, shown, frame } = overlay('defaultData', false)
    commit(change({ [X]: 0.1 }, { [X]: 0.7 }))
    commit(change({ [Y]: 0.1 }, { [Y]: 0.4 }))
    frame()
    expect(shown()).toEqual({ [X]: 0.7, [Y]: 0.4 })
  })

  it('believes a row that changed, and not one that is only given again', () => {
    const { commit, shown, give } = overlay('data', true)
    commit(change({ [X]: 0.1 }, { [X]: 0.7 }))
    give({ ...ROW })
    expect(shown()).toEqual({ [X]: 0.7 })
    give({ ...ROW, [Y]: 0.9 })
    expect(shown()).toBeUndefined()
  })

  it('waits for the latest of two commits of a row', async () => {
    const { commit, shown, resolve, frame, saving } = overlay('data', true)
    commit(change({ [X]: 0.1 }, { [X]: 0.7 }))
    commit(change({ [X]: 0.7 }, { [X]: 0.8 }))
    await resolve(0)
    frame()
    expect(shown()).toEqual({ [X]: 0.8 })
    expect(saving()).toEqual(['a'])
    await resolve(1)
    expect(saving()).toEqual(['a'])
    frame()
    expect(shown()).toBeUndefined()
    expect(saving()).toEqual([])
  })

  it('keeps what was saved where the figure holds the rows', async () => {
    const { commit, shown, resolve, frame, saving } = overlay('defaultData', true)
    commit(change({ [X]: 0.1 }, { [X]: 0.7 }))
    expect(saving()).toEqual(['a'])
    await resolve(0)
    frame()
    expect(shown()).toEqual({ [X]: 0.7 })
    expect(saving()).toEqual([])
  })

  it('takes a refused change back, and tells of it', async () => {
    const { commit, shown, reject, refused, saving } = overlay('data', true)
    const one = change({ [X]: 0.1 }, { [X]: 0.7 })
    commit(one)
    await reject(0)
    expect(shown()).toBeUndefined()
    expect(saving()).toEqual([])
    expect(refused).toEqual([one])
  })

  it('takes back only what was refused where the figure holds the rows', async () => {
    const { commit, shown, resolve, reject } = overlay('defaultData', true)
    commit(change({ [X]: 0.1 }, { [X]: 0.7 }))
    await resolve(0)
    commit(change({ [Y]: 0.1 }, { [Y]: 0.4 }))
    await reject(1)
    expect(shown()).toEqual({ [X]: 0.7, [Y]: 0.1 })
  })

  it.each(['data', 'defaultData'] as const)(
    'takes back the first of two changes when it is refused last or first (%s)',
    async (held) => {
      const { commit, shown, reject, saving } = overlay(held, true)
      commit(change({ [X]: 0.1 }, { [X]: 0.7 }))
      commit(change({ [Y]: 0.1 }, { [Y]: 0.4 }))
      await reject(0)
      expect(shown()).toEqual({ [X]: 0.1, [Y]: 0.4 })
      expect(saving()).toEqual(['a'])
    },
  )

  it('leaves a later value of the same axis where an earlier one is refused', async () => {
    const { commit, shown, reject } = overlay('defaultData', true)
    commit(change({ [X]: 0.1 }, { [X]: 0.7 }))
    commit(change({ [X]: 0.7 }, { [X]: 0.8 }))
    await reject(0)
    expect(shown()).toEqual({ [X]: 0.8 })
  })

  it('waits for each figure by itself where several moved a row', async () => {
    const { commit, shown, resolve, frame, saving } = overlay('data', true)
    commit(change({ [X]: 0.1 }, { [X]: 0.7 }))
    commit(change({ weight: 0.5 }, { weight: 0.6 }, 'partnership'))
    expect(shown()).toEqual({ [X]: 0.7, weight: 0.6 })
    await resolve(1)
    frame()
    expect(shown()).toEqual({ [X]: 0.7 })
    expect(saving()).toEqual(['a'])
  })

  it('shows the later of two values that two figures gave one field', async () => {
    const { commit, shown, reject } = overlay('defaultData', true)
    commit(change({ [X]: 0.1 }, { [X]: 0.7 }, 'other'))
    commit(change({ [X]: 0.7 }, { [X]: 0.8 }))
    expect(shown()).toEqual({ [X]: 0.8 })
    commit(change({ [X]: 0.8 }, { [X]: 0.9 }, 'other'))
    expect(shown()).toEqual({ [X]: 0.9 })
    await reject(2)
    expect(shown()).toEqual({ [X]: 0.8 })
  })

  it('settles what was done in one step with one answer', async () => {
    const { commit, shown, reject, refused } = overlay('data', true)
    const both = [
      change({ [X]: 0.1 }, { [X]: 0.7 }),
      change({ weight: 0.5 }, { weight: 0.6 }, 'partnership'),
    ]
    commit(...both)
    await reject(0)
    expect(shown()).toBeUndefined()
    expect(refused).toEqual(both)
  })
})
