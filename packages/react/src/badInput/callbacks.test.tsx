import { act, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { demandSilence } from '../server/testing/silence'
import { cellsOf, expectSound, type AnyProps, type Shown, shown } from './testing/shown'

demandSilence()

const ROWS = [
  { id: 'a', label: 'A', organisationalComplexity: 0.4, innovationComplexity: 0.6 },
  { id: 'b', label: 'B', organisationalComplexity: 'x', innovationComplexity: 0.6 },
]
const FAULT = new Error('The host fails.')
const fail = () => {
  throw FAULT
}

/** Whatever is asked of it, this is what it answers. */
const answering = (answer: () => unknown) => new Proxy({}, { has: () => true, get: answer })

/** Ways in which a callback of the host's can fail. */
const WAYS = [
  ['throws', fail],
  ['rejects', () => Promise.reject(FAULT)],
  [
    'gives back a promise of its own that rejects',
    () => answering(() => (_: unknown, reject: (error: Error) => void) => reject(FAULT)),
  ],
  ['gives back a promise of its own that throws', () => answering(() => fail)],
  ['gives back what cannot be looked at', () => answering(fail)],
] as const

describe.each(WAYS)('a host callback that %s', (_, callback) => {
  test('onDiagnostics: is reported, once', async () => {
    const { container, errors } = shown({ data: ROWS, onDiagnostics: callback })
    await waitFor(() => expect(errors).toEqual([{ callback: 'onDiagnostics', error: FAULT }]))
    expectSound(container)
  })

  test('onSelect: is reported, and the initiative is selected all the same', async () => {
    const { container, errors } = shown({ data: ROWS, readOnly: true, onSelect: callback })
    await press(container, '{Enter}')
    await waitFor(() => expect(errors).toEqual([{ callback: 'onSelect', error: FAULT }]))
    expect(container.querySelector('tr[data-kv-selected]')).not.toBeNull()
  })

  test('onMove: is reported with the change, and the move goes on', async () => {
    const onCommit = vi.fn<() => void>()
    const { container, errors } = shown({ defaultData: ROWS, onMove: callback, onCommit })
    await press(container, '{Enter}{ArrowRight}')
    const where = { callback: 'onMove', change: expect.objectContaining({ id: 'a' }) }
    await waitFor(() => expect(errors).toEqual([{ ...where, error: FAULT }]))
    await press(container, '{Enter}')
    expect(onCommit).toHaveBeenCalledOnce()
    expect(cellsOf(container, 'a')?.[1]).toBe('0,41')
  })

  test.each(['data', 'defaultData'])(
    'onCommit of %s: is reported, the mark goes back, and moves again',
    async (rows) => {
      const own: AnyProps = { [rows]: ROWS, onCommit: callback }
      const { container, errors } = shown(own)
      await press(container, '{Enter}{ArrowRight}{Enter}')
      const where = { callback: 'onCommit', change: expect.objectContaining({ id: 'a' }) }
      await waitFor(() => expect(errors).toEqual([{ ...where, error: FAULT }]))
      await waitFor(() =>
        expect(cellsOf(container, 'a')).toEqual(['A', '0,4', '0,6', 'Dyrt och svårt']),
      )
      expect(container.querySelector('[data-kv-saving]')).toBeNull()
      expect(document.querySelector('[data-kv-announcer]')?.textContent).toContain(
        'kunde inte sparas',
      )
      await press(container, '{Enter}{ArrowRight}{ArrowRight}{Enter}')
      await waitFor(() => expect(errors).toHaveLength(2))
      expectSound(container)
    },
  )

  test('onSplit: is reported, and the split stays where it was put', async () => {
    const { container, errors } = shown({ data: ROWS, splitEditable: true, onSplit: callback })
    const field = container.querySelector<HTMLInputElement>('[data-kv-split-fields] input')
    if (!field) throw new Error('There is no field for the split.')
    const user = userEvent.setup()
    await user.clear(field)
    await user.type(field, '0,3{Enter}')
    await waitFor(() => expect(errors).toEqual([{ callback: 'onSplit', error: FAULT }]))
    expect(field.value).toBe('0,3')
    expect(cellsOf(container, 'a')?.at(-1)).toBe('Samverkan')
  })
})

test.each(WAYS)('an onError that %s itself is told to the console', async (_, onError) => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const { container } = shown({ data: ROWS, onDiagnostics: fail, onError })
  await waitFor(() => expect(told.mock.calls).toEqual([[FAULT]]))
  expectSound(container)
})

test('without an onError the console is told', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  shown({ data: ROWS, onDiagnostics: fail, onError: undefined })
  await waitFor(() => expect(told.mock.calls).toEqual([[FAULT]]))
})

async function press(container: Shown['container'], keys: string): Promise<void> {
  act(() => container.querySelector<HTMLElement>('[data-kv-control] input')?.focus())
  await userEvent.setup().keyboard(keys)
}
