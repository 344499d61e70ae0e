import { cleanup, render } from '@testing-library/react'
import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import { anyProps, json } from '../badInput/testing/anything'
import { Findings, type FindingsProps } from '../index'
import { faultsIn } from '../server/testing/faults'

afterEach(() => vi.restoreAllMocks())

const RUNS = 100

const anyFindings = fc
  .tuple(
    anyProps,
    fc.record(
      {
        by: fc.constantFrom('portfolio', 'initiative'),
        loadLimit: json,
        uncertainty: json,
        headingLevel: json,
      },
      { requiredKeys: ['by'] },
    ),
  )
  .map(([figure, own]) => ({ ...figure, ...own }) as unknown as FindingsProps<object>)

test('no JSON value as row or setting throws, or shows NaN', { timeout: 180_000 }, () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  // Unknown locales are warned of, as they should be.
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  fc.assert(
    fc.property(anyFindings, anyFindings, (first, second) => {
      const { container, rerender } = render(<Findings {...first} />)
      for (const given of [first, second]) {
        rerender(<Findings {...given} />)
        expect(container.querySelector('[data-kv-findings]')).not.toBeNull()
        expect(faultsIn(container, { textIsFree: true })).toEqual([])
      }
      // React reports keys that are used twice, and attributes that it cannot write.
      expect(error.mock.calls).toEqual([])
      cleanup()
    }),
    { numRuns: RUNS },
  )
})
