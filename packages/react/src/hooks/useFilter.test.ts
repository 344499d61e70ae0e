import { complexity, place } from '@kvadrant/core'
import { renderHook } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { RowFilter } from './rowFilter'
import { useFilter } from './useFilter'
import { useHost } from './useHost'

interface Row {
  readonly id: string
  readonly team?: string
  readonly organisationalComplexity?: number
  readonly innovationComplexity?: number
}

const HERE = { organisationalComplexity: 0.5, innovationComplexity: 0.5 }
const ROWS: readonly Row[] = [
  { id: 'a', team: ' Blue\n', ...HERE },
  { id: 'b', team: 'Red', ...HERE },
  { id: 'c', team: 'Blue' },
]
const FIELDS = { group: 'team' } as const

/** What a filter leaves of the rows; given anew at each render. */
function filtered(first: RowFilter<Row> | undefined) {
  const placement = place<Row>(ROWS, complexity, { fields: FIELDS })
  const errors: unknown[] = []
  const { result, rerender } = renderHook(
    ({ filter }: { filter: RowFilter<Row> | undefined }) => {
      const host = useHost<Row>({ onError: (error, where) => void errors.push([where, error]) })
      return useFilter(placement, filter, FIELDS, host)
    },
    { initialProps: { filter: first } },
  )
  return {
    placement,
    errors,
    now: () => result.current,
    left: () => {
      const { placed, notPlaced } = result.current.placement
      return [placed.map(({ id }) => id), notPlaced.map(({ id }) => id)]
    },
    give: (filter: RowFilter<Row> | undefined) => rerender({ filter }),
  }
}

describe('useFilter', () => {
  it('leaves everything where there is none, and nothing of a list without groups', () => {
    const { now, placement, left, give } = filtered(undefined)
    expect(now()).toEqual({ placement, filtered: 0 })
    give([])
    expect(left()).toEqual([[], []])
    expect(now().filtered).toBe(3)
  })

  it('leaves the rows of groups, named as the rows name them after cleaning, placed or not', () => {
    const { left, now, give } = filtered(['Blue'])
    expect(left()).toEqual([['a'], ['c']])
    expect(now().filtered).toBe(1)
    give(['  Red '])
    expect(left()).toEqual([['b'], []])
  })

  it('keeps all diagnostics', () => {
    const { now, placement } = filtered(['Red'])
    expect(now().placement.diagnostics).toBe(placement.diagnostics)
  })

  it('gives back the same placement for another function that leaves the same rows', () => {
    const { now, give } = filtered(({ id }) => id !== 'b')
    const before = now()
    give(({ id }) => id === 'a' || id === 'c')
    expect(now()).toBe(before)
    give(({ id }) => id === 'a')
    expect(now()).not.toBe(before)
  })

  it('leaves in what the function throws at, and reports each fault once', () => {
    const throwing = (text: string) => (row: Row) => {
      if (row.id === 'b') throw new Error(text)
      return false
    }
    const { left, errors, give } = filtered(throwing('first'))
    give(throwing('first'))
    expect(left()).toEqual([['b'], []])
    give(throwing('second'))
    expect(errors).toEqual([
      [{ callback: 'filter' }, new Error('first')],
      [{ callback: 'filter' }, new Error('second')],
    ])
  })

  it('takes what is neither a function nor a list for no filter', () => {
    const { now } = filtered('Blue' as unknown as RowFilter<Row>)
    expect(now().filtered).toBe(0)
  })
})
