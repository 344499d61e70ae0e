import { cleanup, render } from '@testing-library/react'
import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { type AnyFigureProps, FIGURE_NAMES, FIGURES, fullRows } from '../server/testing/figures'
import { anyProps } from './testing/anything'
import { expectSound, marksIn } from './testing/shown'

afterEach(() => vi.restoreAllMocks())

const RUNS = 25

describe.each(FIGURE_NAMES)('%s', (name) => {
  const Named = FIGURES[name]

  test(
    'takes any JSON value in any setting without a throw, a NaN or a key used twice',
    { timeout: 120_000 },
    () => {
      const error = vi.spyOn(console, 'error').mockImplementation(() => undefined)
      // Unknown locales are warned of, as they should be.
      vi.spyOn(console, 'warn').mockImplementation(() => undefined)
      fc.assert(
        fc.property(anyProps, ({ data, ...settings }) => {
          const rows = Array.isArray(data) ? [...data, ...fullRows(3)] : data
          const given = { ...settings, data: rows } as unknown as AnyFigureProps
          const { container } = render(<Named {...given} />)
          expectSound(container)
          expect(error.mock.calls).toEqual([])
          cleanup()
        }),
        { numRuns: RUNS },
      )
    },
  )

  test('draws nothing for rows that have nothing for it, and says why', () => {
    const rows = [null, {}, { id: 'bare', label: 'Bare' }, [], 5]
    const onDiagnostics = vi.fn<(diagnostics: readonly { readonly row?: number }[]) => void>()
    const given = { data: rows, onDiagnostics, locale: 'en' } as unknown as AnyFigureProps
    const { container } = render(<Named {...given} />)
    expect(marksIn(container)).toEqual([])
    for (const figure of container.querySelectorAll('figure[data-kv-figure]'))
      expect(figure.querySelectorAll('[data-kv-not-placed] li')).toHaveLength(rows.length)
    const named = new Set(onDiagnostics.mock.lastCall?.[0].map(({ row }) => row))
    expect([...named].sort()).toEqual([0, 1, 2, 3, 4])
    expectSound(container, false)
  })
})
