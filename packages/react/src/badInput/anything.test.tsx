import { cleanup } from '@testing-library/react'
import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import { anyProps } from './testing/anything'
import { expectSound, shown } from './testing/shown'

afterEach(() => vi.restoreAllMocks())

/** Two figures a run. */
const RUNS = 100

test(
  'no JSON value as row, data, field, domain, split, text, locale or another setting throws, or shows NaN',
  { timeout: 180_000 },
  () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    // Unknown locales are warned of, as they should be.
    vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    fc.assert(
      fc.property(anyProps, anyProps, (first, second) => {
        const { container, rerender, errors } = shown(first)
        expectSound(container)
        rerender(second)
        expectSound(container)
        expect(errors).toEqual([])
        // React reports keys that are used twice, and attributes that it cannot write.
        expect(error.mock.calls).toEqual([])
        cleanup()
      }),
      { numRuns: RUNS },
    )
  },
)
