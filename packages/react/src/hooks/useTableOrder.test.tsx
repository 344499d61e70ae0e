import { complexity, place, readingOrder } from '@kvadrant/core'
import { act, render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { useTableOrder } from './useTableOrder'

interface Row {
  readonly id: string
  readonly innovationComplexity: number
}

/** The rows' names in a list, as a table would show them, with a field in each. */
function Names({ rows }: { readonly rows: readonly Row[] }) {
  const { placed, thresholds, tolerance } = place(
    rows.map((row) => ({ ...row, organisationalComplexity: 0.2 })),
    complexity,
  )
  const order = useTableOrder(readingOrder(placed, complexity.partition(thresholds, tolerance)))
  return (
    <ul onFocus={order.onFocus} onBlur={order.onBlur}>
      {order.rows.map(({ id }) => (
        <li key={id}>
          <button type="button">{id}</button>
        </li>
      ))}
    </ul>
  )
}

const names = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent)
const row = (id: string, innovationComplexity: number): Row => ({ id, innovationComplexity })
const focus = (name: string) => act(() => screen.getByRole('button', { name }).focus())

describe('useTableOrder', () => {
  it('follows the reading order while nobody works in the table', () => {
    const { rerender } = render(<Names rows={[row('a', 0.9), row('b', 0.8)]} />)
    expect(names()).toEqual(['a', 'b'])
    rerender(<Names rows={[row('a', 0.1), row('b', 0.8)]} />)
    expect(names()).toEqual(['b', 'a'])
  })

  it('holds the order while someone does, from field to field, and lets go afterwards', () => {
    const { rerender } = render(<Names rows={[row('a', 0.9), row('b', 0.8), row('c', 0.7)]} />)
    focus('a')
    rerender(<Names rows={[row('a', 0.1), row('b', 0.8), row('c', 0.7)]} />)
    expect(names()).toEqual(['a', 'b', 'c'])
    focus('b')
    rerender(<Names rows={[row('a', 0.1), row('b', 0.6), row('c', 0.7)]} />)
    expect(names()).toEqual(['a', 'b', 'c'])
    act(() => screen.getByRole('button', { name: 'b' }).blur())
    expect(names()).toEqual(['c', 'b', 'a'])
  })

  it('puts rows that come meanwhile last, in their reading order, and leaves out those that go', () => {
    const { rerender } = render(<Names rows={[row('a', 0.9), row('b', 0.8)]} />)
    focus('b')
    rerender(<Names rows={[row('b', 0.8), row('low', 0.1), row('high', 0.95)]} />)
    expect(names()).toEqual(['b', 'high', 'low'])
  })
})
